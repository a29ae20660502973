/**
 * What a verb says of the standing of an event that hangs on it. Base forms, with the particle or phrase that follows
 * joined by "_"; "of", "for" and the like as last part are prepositions that hold the event ("accuse_of").
 */

/** What becomes of the event where the verb's own clause tells of something done. */
export type Effect =
  | "done"
  | "ended"
  | "ongoing"
  | "begun"
  | "planned"
  | "expected"
  | "proposed"
  | "postponed"
  | "suspended"
  | "cancelled"
  | "averted"
  | "reported"
  | "alleged"
  | "cleared"
  | "unclear"
  | "granted"
  | "refused"
  | "excluded"
  | "denied"
  | "failed"
  | "made"
  | "kept";

export type EffectWords = { readonly [effect in Effect]?: string };

/** Of the event that is the verb's object, or the subject of its passive. */
export const OBJECT_EFFECTS: EffectWords = {
  done: `hold have host stage conduct launch mount carry_out make sign seal strike reach conclude complete clinch ink
    initial deliver issue impose reimpose slap levy pass adopt approve enact ratify cast hand_down hand give file lodge
    bring bring_about perform commit wage fight lead attend join chair convene enter win lose send receive get suffer
    unleash trigger cause provoke spark stage undertake repeat wrap_up broker quit leave accept grant award
    pay take inflict exchange secure score pull_off celebrate top stop_short_of declare announce_to endure mark
    survive defy see witness watch hear cover film follow break draw attract disrupt walk_out_of storm_out_of
    gather_for assemble_for turn_out_for show_up_for violate breach honour honor respect uphold run do serve`,
  ended: "end finish halt_to lift stop_to",
  begun: "start begin open resume reopen kick_off relaunch restart set_off embark_on enter_into",
  ongoing: "continue keep_up extend press_on_with sustain prolong maintain pursue lead_on negotiate",
  planned: `ready earmark line_up_for approve_of greenlight okay plan schedule arrange set slate organise organize prepare intend time promise pledge vow threaten order
    draft prepare_for pencil_in fix commit_to sign_up_for fix_for set_for agree agree_on agree_to announce confirm_for call_on_for book
    herald trail sign_off_on back_up gear_up_for head_for head_to decide_on settle_on authorise authorize
    mandate line_up work_on work_towards work_toward vote_for ballot_for opt_for plump_for`,
  expected: `portend flirt_with edge_closer_to move_closer_to come_close_to expect anticipate await foresee forecast predict fear face brace_for look_forward_to risk warn_of
    warn_about warn_against bet_on count_on tip invite_trouble near edge_towards close_in_on move_towards clear_the_way_for`,
  proposed: `tout canvass dangle entertain examine angle_for fish_for lobby_against solicit invite pitch sound_out toy agitate_for hold_out propose suggest request seek consider float recommend urge demand call_for ask_for push_for press_for mull
    weigh offer want favour favor discuss contemplate debate support advocate moot plead_for beg_for
    appeal_for lobby_for campaign_for hope_for petition_for table eye explore back wish_for press beg
    clamour_for clamor_for insist_on toy_with study urge_on invite_to talk_of think_of`,
  postponed: `bump roll_over kick_down_the_road put_over hold_back retime rearrange postpone delay defer reschedule push_back put_off put_back move_back shift set_back hold_over carry_over
    push_to move_to slip_to`,
  suspended: `mothball suspend pause freeze shelve stall halt interrupt break_off hold_up adjourn mothball stay
    deadlock park put_aside sideline bring_to_a_halt walk_away_from boycott stop ground`,
  cancelled: `call_time_on pull_the_plug_on veto block strike_from abolish dump scrub scuttle jettison bin spike ban bar outlaw prohibit vote_down defeat disband dissolve cancel call_off scrap axe abort nix abandon revoke rescind drop withdraw ditch quash throw_out annul
    overturn kill scupper sink torpedo derail pull thwart foil pull_out_of back_out_of renege_on give_up give_up_on shoot_down bury stand_down
    strike_down void dismantle wreck step_back_from back_down_from back_away_from retreat_from walk_back`,
  averted: "avert avoid prevent head_off stave_off forestall pre-empt preempt defuse ward_off",
  alleged: "allege accuse_of suspect_of charge_with indict_for indict_on blame_for try_for question_over",
  cleared: "clear_of acquit_of absolve_of exonerate_of exonerate_from",
  unclear: "doubt question dispute contest query",
  granted: `condemn regret deplore mourn welcome praise hail criticise criticize denounce lament applaud remember
    recall commemorate investigate probe describe blame resent bemoan decry
    apologise_for apologize_for blame_on respond_to react_to protest_against protest_at object_to look_into explain
    defend justify overshadow convict_of jail_for sentence_for find_guilty_of plead_guilty_to admit
    acknowledge confirm concede confess confess_to admit_to own_up_to reveal disclose report_on hear_of learn_of
    avenge punish_for retaliate_for escape flee celebrate call brand dub appeal stay_in remain_in`,
  refused: `reject dismiss brush_aside brush_off turn_down spurn snub oppose resist block veto wave_away wave_aside rebuff
    refuse decline shrug_off scoff_at scorn`,
  excluded: "rule_out exclude preclude decide_against stop_short_of",
  denied: "deny refute disavow disclaim disown",
  kept: "spare evade dodge duck sidestep",
};

/** Of the event that is the subject of an active verb; any other verb in the past tells that the event was. */
export const SUBJECT_EFFECTS: EffectWords = {
  done: `take_place go_ahead happen occur come follow proceed materialise materialize come_off come_about last conclude
    arrive reach get_through take_effect come_into_force pass_off unfold close wrap_up break_out get_off_the_ground erupt hold pass succeed go_off convene`,
  ended: "end finish",
  ongoing:
    "continue go_on drag drag_on drag_into persist rage linger enter carry_on run_on grind_on spread grow deepen burn run near",
  begun: "begin start open resume kick_off reopen restart get_under_way get_underway be_under_way",
  expected: "draw_near come_closer draw_closer loom threaten await approach beckon near",
  postponed: "drift slide_to slip slide slip_to move_to be_late",
  suspended:
    "languish hit_a_wall run_aground get_stuck get_bogged_down dry_up stall deadlock falter adjourn pause stop halt grind_to_a_halt come_to_a_halt ground_to_a_halt come_to_a_stop come_to_a_standstill",
  cancelled: `peter_out come_to_naught go_nowhere go_up_in_smoke fall_by_the_wayside melt_away fall_flat flounder collapse fall_through founder come_to_nothing fizzle fizzle_out unravel fall_apart fold lapse
    evaporate break_down fail_to_materialise implode die crumble`,
  unclear: "hang_in_the_balance hang_by_a_thread hinge_on depend_on hang_on",
  failed: "fail",
};

/** Adjectives and phrases said of the event after "be", "remain", "look": "is off", "hangs in the balance". */
export const PREDICATE_EFFECTS: EffectWords = {
  done: "over historic finished complete",
  ongoing: `under_way underway in_progress in_full_swing in_force in_place ongoing under_control alive in_session
    at_an_advanced_stage afoot`,
  expected: `around_the_corner round_the_corner on_the_horizon a_possibility one_possibility a_prospect likely possible imminent expected on_the_cards in_the_offing close near within_reach in_sight away
    probable unlikely looming conceivable nigh in_prospect`,
  proposed:
    "an_option one_option one_of_several_options one_of_the_options on_the_table under_discussion desirable necessary needed overdue under_consideration mooted",
  postponed: "delayed postponed late behind_schedule off_for_now off_for_the_moment off_until",
  suspended: `on_the_shelf gridlocked at_a_dead_end shelved suspended adjourned halted on_hold on_ice on_pause in_limbo in_abeyance at_an_impasse deadlocked stalled at_a_standstill frozen
    on_the_back_burner at_a_halt stuck paused`,
  cancelled:
    "history in_the_bin cancelled no_longer_on called_off buried off dead off_the_table dead_in_the_water in_tatters in_ruins doomed no_more abandoned as_good_as_dead all_but_dead",
  unclear: `anyone’s_guess undecided unresolved on_a_knife_edge far_from_certain far_from_clear anything_but_certain hanging_by_a_thread in_the_air in_doubt uncertain unclear in_the_balance on_the_rocks up_in_the_air in_question in_jeopardy in_peril open
    unconfirmed unknown in_the_dark doubtful touch_and_go under_threat`,
  excluded: "out_of_the_question impossible inconceivable unthinkable",
  planned: `due planned scheduled on_schedule on_track in_the_works set certain inevitable still_on ready pending in_the_diary on_the_agenda on_the_calendar in_the_calendar pencilled_in confirmed on_course in_preparation under_preparation`,
};

/** Nouns that hold the event by "of", "for", "to" or "that", or stand right after it: "plans for a summit", "summit plan". */
export const NOUN_EFFECTS: EffectWords = {
  reported: "rumour rumor report",
  begun: "start beginning opening resumption launch outbreak onset relaunch reopening",
  ongoing: "continuation",
  planned: `mandate authorisation authorization go-ahead roadmap itinerary plan preparation schedule arrangement date agenda intention decision announcement venue pledge promise vow
    commitment order blueprint ultimatum agreement undertaking timetable deadline`,
  expected: `brink verge forecast prediction outlook odds expectation prospect anticipation likelihood fear risk danger threat chance warning spectre specter
    run-up likelihood countdown`,
  proposed: `overture feeler pitch lobbying quest hope possibility idea proposal invitation suggestion request offer option call demand readiness willingness effort
    attempt consideration push desire need speculation bid talk campaign petition appeal plea notion
    initiative motion pressure wish ambition draft discussion goal aim objective groundwork`,
  postponed: "slippage postponement deferral rescheduling delay",
  cancelled: `demise cancellation cancelation scrapping calling-off abandonment collapse breakdown failure withdrawal breakup
    termination unravelling`,
  alleged: "accusation allegation claim suspicion charge count suspect",
  denied: "denial absence lack",
  refused: "refusal rejection opposition reluctance unwillingness",
  unclear: "question doubt uncertainty confusion fate future status",
  ended: "end conclusion finish",
  granted: `responsibility result outcome aftermath wake transcript readout anniversary victim survivor scene site cause
    toll perpetrator news effect impact consequence footage casualty inquiry investigation probe killing
    memory`,
  suspended: `suspension pause freeze halt stalling adjournment stalemate impasse deadlock moratorium break interruption hiatus shelving standstill freezing`,
};

/** Nouns that only count or part the event: "a new round of sanctions". */
export const PARTING_NOUNS: ReadonlySet<string> = new Set(
  "round series wave spate string set package number part course day night week pair dozen kind form type raft".split(
    " ",
  ),
);

/** Adjectives and participles before the event: "the planned visit", "alleged bribes". */
export const MODIFIER_EFFECTS: EffectWords = {
  done: "recent previous earlier latest past failed bloody deadly fatal lengthy last completed",
  ongoing: "ongoing continuing current continued",
  planned: `planned scheduled forthcoming upcoming arranged long-planned long-scheduled impending promised
    announced intended due projected agreed`,
  expected:
    "looming expected anticipated long-awaited much-anticipated likely imminent next coming threatened eventual feared",
  proposed: "proposed possible potential prospective mooted hypothetical tentative future suggested would-be putative",
  postponed: "postponed delayed rescheduled deferred",
  suspended: "suspended stalled paused shelved frozen deadlocked",
  cancelled: "cancelled canceled scrapped aborted abandoned called-off thwarted averted abortive",
  alleged: "alleged supposed purported suspected accused so-called claimed",
};

/** "Reported clashes": told by somebody unnamed, not doubted as a wrong. */
export const REPORTED_MODIFIERS: ReadonlySet<string> = new Set([
  "reported",
  "apparent",
  "probable",
  "presumed",
  "rumoured",
  "rumored",
]);

/** Frames that deny or doubt the clause that follows. */
export const DENYING_FRAMES: readonly string[] = [
  "no sign that",
  "no evidence that",
  "no indication that",
  "no proof that",
  "no suggestion that",
  "no truth in",
  "not true that",
  "untrue that",
  "false that",
  "no question of",
  "far from",
  "no question that",
  "deny that",
  "denies that",
  "denied that",
  "denying that",
  "the myth that",
  "the fiction that",
  "the lie that",
  "apologise for reporting that",
  "apologises for reporting that",
  "apologised for reporting that",
  "apologized for reporting that",
];
/** Frames that make a claim of a wrong of the clause that follows. */
export const ALLEGING_FRAMES: readonly string[] = [
  "claims that",
  "allegations that",
  "allegation that",
  "accusations that",
  "accusation that",
  "suspicions that",
  "suspicion that",
  "charges that",
  "alleged that",
  "alleges that",
  "allege that",
];
/** Frames that leave the clause that follows open. */
export const OPEN_FRAMES: readonly string[] = [
  "nor deny that",
  "nor deny",
  "or deny that",
  "unclear that",
  "not clear that",
  "with certainty that",
  "not confirm that",
  "cannot confirm that",
  "unable to confirm that",
  "not verify that",
  "unable to verify that",
  "not be verified that",
  "not be confirmed that",
  "not be ascertained that",
  "not be established that",
];
export const DOUBTING_FRAMES: readonly string[] = [
  "doubt that",
  "doubts that",
  "doubted that",
  "doubtful that",
  "unlikely that",
  "fear that",
  "fears that",
  "feared that",
  "rumours that",
  "rumors that",
  "reports that",
  "speculation that",
];
/** Frames that make an expectation of the clause that follows. */
export const EXPECTING_FRAMES: readonly string[] = [
  "possible that",
  "likely that",
  "probable that",
  "chance that",
  "chances that",
  "risk that",
  "danger that",
  "hopes that",
  "hope that",
  "hoped that",
];
/** Words before "that" or before the event after which a crime or a wrong is only claimed. */
export const CRIMES: ReadonlySet<string> = new Set(
  `bribe bribery murder rape embezzle embezzlement launder laundering fraud defraud torture smuggle smuggling steal
   theft extort extortion poison corruption perjury treason espionage spy plot rig vote-rigging rigging abuse
   harassment misconduct manslaughter sabotage forge forgery blackmail collude collusion kidnap abduct strangle`.split(
    /\s+/,
  ),
);

/** Events that are set for a day, so that naming one does not say that it has been. */
export const SCHEDULED: ReadonlySet<string> = new Set(
  `meeting session summit visit talks talk vote election hearing trial trip session conference funeral ballot referendum deal
   agreement merger takeover round match inauguration ceremony signing tour congress sitting debate bilateral release
   launch payment verdict ruling elections by-election by-elections poll polls referendums parade festival coronation wedding handover
   anniversary sentencing congress convention auction championship budget`.split(/\s+/),
);

/** Words of a proposal whose "would" tells what it is to bring: "a bill that would ban". */
export const PROPOSALS: ReadonlySet<string> = new Set(
  "bill law proposal plan draft motion measure amendment legislation resolution deal agreement decree accord treaty text".split(
    " ",
  ),
);

/** Cues whose content without a finite verb is the page's telling of a wish or a plan, and nobody's statement. */
export const WISHING_CUES: ReadonlySet<string> = new Set(
  `want wish seek offer agree refuse decline plan threaten promise vow pledge urge call ask demand beg appeal invite
   propose order decide accept intend prepare press push request recommend encourage hope aim try consider mull weigh
   reject need like instruct tell`.split(/\s+/),
);

/** Whoever accuses by office: what they tell of a deed is a charge, not a finding. */
export const ACCUSERS =
  /\b(?:prosecutors?|prosecution|plaintiffs?|(?:law)?suits?|indictments?|charge sheets?|complaints?|affidavits?|court (?:papers|filings|documents)|accusers?)\b/;
/** What is done in a case, and no wrong itself. */
export const PROCEDURES: ReadonlySet<string> = new Set(
  `charge arrest plead hear try sentence appeal detain indict convict acquit meet search find investigate file seek
   ask open drop summon question release free extradite jail appear testify die pay agree sign`.split(/\s+/),
);
/** Behind what somebody takes these say how, and nothing of whether it is held: "could not take the talks seriously". */
export const JUDGING_ADVERBS: ReadonlySet<string> = new Set("seriously lightly literally personally".split(" "));
/** Words that end people and vehicles as well as plans. */
export const ENDING_LIVES =
  /^(?:overturn(?:s|ed)?|derail(?:s|ed)?|wreck(?:s|ed)?|dead|deadly|deadliest|die[sd]?|dying|kill(?:s|ed|ing|ings)?|deaths?|s[aiu]nk|bur(?:y|ied)|defeat(?:s|ed)?|shot)$/;
