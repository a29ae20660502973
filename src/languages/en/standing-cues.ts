/**
 * Words and phrases that bear on how far some event near them has got, or whether it is so, sorted by what they say:
 * what a learned model sees of words that its training never met. Base forms; the words of a phrase joined by "_".
 * A word may stand under several heads. Wider than `standing-verbs.ts`, by which rules decide.
 */
export const STANDING_CUES: { readonly [cue: string]: string } = {
  negation: `not n't no never none nothing nobody nowhere neither nor without no-one no_one hardly scarcely barely rarely
    seldom not_a not_one not_a_single not_once at_no_point in_no_way by_no_means far_from anything_but nil zero cannot`,
  denial: `disclaim disclaims no_truth categorically_deny gainsay deny_having poppycock piffle claptrap twaddle tripe nothing_of_the_kind nothing_of_the_sort no_such wholly_without_substance without_substance without_foundation fairy-tale fantasist wishful_thinking figment mischief mischief-making not_the_slightest rumour-mongering contrary_to quash quash_the_story calumny disinforming neither_requested not_a_grain flat_wrong mistaken misreport misreported corrected correct_itself takes_back take_back deny denial refute rebut disown disavow repudiate contradict untrue false falsehood fiction fabrication
    fabricate fabricated invention invented nonsense rubbish rot myth fairy_tale fairytale lie lying hoax baseless
    groundless unfounded bogus concoct concocted made_up make_up fantasy ludicrous absurd laughable preposterous
    misreading misunderstanding canard disinformation fake slander smear innocent innocence not_guilty
    wide_of_the_mark pure_invention old_wives'_tale tall_tale pub_talk hot_air moonshine tosh bunk malicious
    insist_otherwise beg_to_differ set_the_record_straight debunk dispute categorically flatly`,
  hedge: `best_guess all_but as_far_as_can infer inferred inference judging_by by_the_account surmise surmised conjecture lets_slip evidently no_higher_than deem deemed suspected_to may_already might_already could_already assumed_to presumed_to believed_to thought_to feared_to seem_to seems_to appears_to quite_possibly very_likely most_likely probable understood_to reportedly apparently seemingly perhaps maybe possibly probably presumably likely supposedly ostensibly
    evidently conceivably potentially arguably purportedly appear seem look_like look_as_if look_as_though sound_like suggest
    indicate point_to sign signs hint likelihood odds unconfirmed rumour rumor rumoured rumored gossip hearsay whisper
    believe believed think thought understand understood reckon guess assume suspect presume gather
    as_far_as to_the_best_of by_all_accounts by_the_look by_the_looks in_all_likelihood in_all_probability it_is_said
    say_to said_to is_said are_said was_said were_said reputed reputedly reported word_is word_has_it the_story_goes
    the_talk_is if_true could_be may_be might_be may_have might_have could_have must_have not_impossible
    not_inconceivable chance_are chances_are all_the_signs inkling almost_certainly more_than_likely
    as_good_as almost nearly virtually on_paper so-called`,
  unlikely: `hardly_likely look_doomed doomed fade faded fading dwindle dim dimmed recede receded long_odds odds_against pessimism snowball never_likely few_think few_expect not_in_sight no_end unlikely improbable doubtful doubt hardly slim remote outside_chance long_shot faint scant little_chance
    no_chance little_hope slender far-fetched hold_one's_breath bet_against sceptical skeptical scepticism skepticism
    implausible not_expect not_expected`,
  open: `hang_on hangs_on moot neither_confirm nor_deny may_or_may_not might_or_might_not not_determine undetermined undisclosed would_not_say will_not_say declined_to_say decline_to_say would_not_be_drawn be_drawn drawn leave_open left_open leave_it_open unable_to_say unable_to_determine wonder_whether in_dispute at_issue contested question_of fifty-fifty coin_toss toss_of guesswork guess neither_confirmed nor_denied not_known not_yet_known yet_to_be_determined refuse_to_say refused_to_say silent_on no_comment on_a_knife-edge knife-edge await_word keep_guessing whether unclear uncertain uncertainty unknown unresolved undecided unsettled unsure unconfirmed unverified
    question_mark anyone's_guess anybody's_guess no_one_know nobody_know remain_to_be_see remains_to_be_seen
    in_doubt in_question in_the_balance up_in_the_air in_limbo depend depends hinge hinges pending hang_by_a_thread
    touch_and_go toss-up toss_up open_question not_know don't_know could_not_say can_not_say cannot_say verify confirm
    corroborate ascertain establish mystery murky fog either or_not wonder doubt in_jeopardy jury_is_still_out
    conflicting contradictory disputed hard_to_tell hard_to_say impossible_to_say no_word_on fate`,
  condition: `if unless provided providing assuming should in_case in_the_event as_long_as so_long_as lest suppose
    supposing otherwise on_condition conditional contingent depend_on subject_to only_when once until barring failing
    were_to would_have even_if what_if but_for`,
  wonder: "who what when where why how which whose whom",
  future: `will 'll won't shall going_to due about_to is_to are_to be_to set_to poised upcoming forthcoming tomorrow
    next soon shortly later imminent imminently eventually to_come ahead_of on_the_eve in_the_coming in_coming
    from_now by_the_end before_the_end coming`,
  past: `yesterday ago last_week last_month last_year last_night already earlier overnight previously formerly since
    after following had did was were this_morning the_day_before recently long_ago once former late then by_then
    in_the_wake_of aftermath former`,
  ongoing: `wear_on rage_on in_train enter_a on-going mid-strike keep_coming still_go into_its stretch stretches day_of week_of month_of hold_firm stand_firm remain_in_force stand stands still_stand nightly daily hourly live in_its_second in_its_third in_its_fourth at_work hard_at_work busy every_day still continue continuing ongoing under_way underway in_progress currently now meanwhile persist drag_on
    go_on grind_on rage since for_the third_day second_day fourth_day fifth_day sixth_day second_week third_week
    third_month day_after_day so_far as_yet rumble_on in_full_swing in_session mid-way halfway midway remain remains keep
    carry_on linger resume prolonged indefinite no_end_in_sight with_no_end amid as_we_speak at_this_hour
    this_minute round_the_clock to_date unabated sporadic in_force in_place in_effect mount deepen spread entering enter`,
  happen: `take_place took_place go_ahead went_ahead happen occur materialise materialize come_about proceed held hold
    carry_out carried_out conduct come_off break_out erupt unfold end_in result_in cause claim_the_life leave_behind
    trigger prompt spark follow conclude finalise finalize complete clinch seal ink sign sign_off deliver bring_about`,
  plan: `stand_by_its will_be_held down_for serve_notice_of undertook tabled_for lay_down slot slotted laid_down have_until is_on on_the_books on_the_docket docket listed scheduled_for earmarked_for due_to decree gazette gazetted ordain stipulate envisage envision to_be_held pencil designate assign dispatch_next adopt_a_plan resolved insist_on_going plan planned schedule scheduled intend intention aim agree agreed pledge vow promise commit undertake prepare
    preparation arrange arranged set slate pencil_in pencilled_in timetable timetabled agenda calendar diary announce
    decide decision resolve earmark line_up gear_up mobilise mobilize bound guarantee swear determined ready book
    booked fix fixed in_the_pipeline in_the_works on_track on_course on_the_agenda in_the_diary blueprint roadmap
    confirm approve greenlight green_light authorise authorize go-ahead give_the_go-ahead sanction instruct order mandate
    threaten ultimatum deadline notice serve_notice promise_to mean_to want_to_go rota billed bill_for penciled_in`,
  expect: `fifty-fifty even_money presumably one_in_three eye_of_the_storm well_may may_well might_well as_good_as_certain foregone_conclusion no_surprise priced_in pencil_in_a sure_thing smart_money reckon_with pundit pundits analyst analysts forecaster forecasters augur bracing feared_to set_fair apprehension apprehensive worry worried concern concerned expect expected expectation anticipate anticipated foresee forecast predict prediction project await looming loom
    brace fear feared risk warn warning danger threat likely tip tipped bet odds bookmaker prospect prospects
    could may might can in_line_for on_the_cards on_the_horizon round_the_corner around_the_corner in_the_offing
    sooner_or_later matter_of_time inevitable bound_to sure_to certain_to look_set head_for heading_for shape_up
    on_course_for in_store imminent beckon face facing liable prone stand_to chance hope_to verge brink confident optimistic
    pessimistic sense suspect believe think reckon predict_that herald portend spell bode give_it`,
  propose: `put_forward lobbied petitioned moved calls_for solicit canvass champion espouse lean_on beseeched notion broached olive_branch appeal_to sought enjoin enjoined exhort exhorted bid_to prod nudge call_on call_upon in_discussions in_talks_about being_looked_at be_looked_at look_at looked_at mooted floated_the put_to invited dangle dangled hold_out table_a tabled motion_to resolution subject_to talk_about conceivable desirable petitioner wishful on_offer would-be readiness propose proposal suggest suggestion call_for urge ask demand appeal plead beg beseech implore request seek want
    wish hope consider mull weigh ponder contemplate study examine explore float moot table offer invite invitation
    bid push press lobby petition campaign recommend recommendation advise advocate favour favor discuss debate idea
    possibility option plea entreat draft motion would toy_with look_into lean_towards lean_toward flirt_with eye
    agitate clamour clamor in_favour in_favor should ought must need willing willingness ready open_to keen eager
    overture feeler sound_out broach raise back support under_consideration on_the_table under_discussion think_about
    would-be aspire yearn long_for crave insist dare challenge vote_on`,
  postpone: `stand_over stood_over stands_over sat_on defers put_off_until another_time deferment slip_to slips slip_into slipped_into slips_into until_spring until_autumn no_sooner_than rather_than_dropped adjourned_to a_later until_next roll_back respite will_have_to_wait make_them_wait made_wait on_the_later next_session later_in belated belatedly overrun no_new_date sine_die postpone postponement delay delayed defer deferral deferred put_off put_back push_back pushed_back set_back
    move_back shift reschedule rescheduled rearrange rearranged hold_over carry_over slip slipped later_date
    kick_down_the_road stay stayed adjourn_until not_before not_until behind_schedule new_date bump retime put_over
    roll_over drag_out late push_to move_to move_from wait until_further later_than_planned bring_forward delay_until
    slide extension extend a_week_later a_month_later a_day_later instead_of another_day reprieve respite hold_back`,
  suspend: `in_abeyance lie_fallow blocked block stood_down_for intermission time_out hang_fire hanging_fire breather breathing-space stand_still stood_still at_a_stop put_on_ice iced cold_storage pending_an pending_arbitration stay_of standing_idle laid_up lay_up out_of_action out_of_service silent silenced went_quiet down_tools bogged stymied stuck_in locked blocked_pending closed_for shut_for suspend suspended suspension pause paused halt halted freeze frozen froze on_hold on_ice shelve shelved stall
    stalled interrupt interrupted adjourn adjourned adjournment deadlock deadlocked stalemate impasse standstill limbo
    abeyance moratorium mothball park parked break_off broke_off sideline back_burner break recess stop stopped
    ground grounded ground_to_a_halt grind_to_a_halt stuck idle idled dormant hiatus lull timeout time-out cease
    hold_off bring_to_a_halt bogged_down bog_down gridlock snag hitch logjam mired peter walk_out walk_away for_now
    for_the_moment for_the_time_being until_further_notice temporarily provisionally stand-off standoff cooling-off
    put_aside set_aside on_the_shelf gather_dust interim`,
  cancel: `fall_away fallen_away stood_down omit omitted omit_from nothing_came come_of_it nothing_came_of foundered will_not_now not_now_be countermand countermanded write_off written_off wrote_off forgo forgone withdrew dies died off_the_cards vanish vanished melt_away dead_letter waste-paper wastepaper basket strangle_at_birth unpick discontinue discontinued discontinuance disbanded come_unstuck lost_cause bury_the quietly_dropped shut_the_door pulled broke_off_for_good turned_back turn_back stood_them_up no-show overtaken moot cancel cancelled canceled cancellation call_off called_off scrap scrapped axe axed abandon abandoned drop dropped
    ditch ditched bin binned nix abort aborted kill killed_off dead death_knell bury buried collapse collapsed
    fall_through fell_through fall_apart fell_apart founder flounder fizzle unravel evaporate come_to_nothing
    came_to_nothing break_down broke_down fail failed failure withdraw withdrawn withdrawal revoke rescind annul void
    quash overturn strike_down struck_down throw_out thrown_out scupper scuttle torpedo derail sink sunk wreck thwart
    foil avert averted prevent forestall head_off stave_off back_out pull_out renege u-turn climb_down climbdown
    think_better_of thought_better_of change_of_heart change_one's_mind reverse reversal repeal scratch scrub spike
    jettison dump pull pull_the_plug call_time walk_back row_back backtrack retract lapse expire abolish dissolve
    disband no_longer not_after_all after_all instead no_more off_the_table off_the_menu come_to_naught came_to_naught
    go_nowhere stillborn give_up gave_up on_the_scrapheap scrapheap over_and_done rip_up ripped_up tear_up torn_up
    shoot_down vote_down voted_down defeat defeated reject rejected never_happen did_not_materialise abortive
    strike_off struck_off let_drop bow_out stand_down uninvite disinvite get_cold_feet cold_feet never_mind bottle
    wash_out rained_off was_to_have were_to_have had_been_due was_due were_due had_planned had_been_planned
    was_supposed was_meant in_vain stood_up cry_off deny_entry supposed_to_have`,
  allege: `submit submission swear on_oath testified under_oath contends blame_on pleadings pleading charge-sheet charge_sheet memorial petition_contends it_is_claimed it_is_alleged so-called accusers accuser victim victims relatives survivors detainee rights_group ombudsman auditor auditors inspector inspectors commission_of_inquiry whistle-blower behind_the answerable purport purports supposed_to_have said_to_have stand_accused stands_accused over_claims dock witness_says counsel lawyer allege allegation allegedly alleged accuse accusation accused suspect suspected suspicion charge charged charges
    count counts indict indicted indictment prosecute prosecution prosecutor claim claimed blame blamed implicate
    complaint lawsuit suit sue plaintiff trial defendant dock plead purported rumoured supposedly complain whistleblower
    incriminate finger point_the_finger impeach arraign liable guilt guilty wrongdoing misconduct investigate
    investigation probe arrest_on held_on wanted_for on_suspicion face_charges crime culprit perpetrator cover-up
    impute insinuate denounce report_for ascribe attribute trace lay_at_the_door assert contend maintain testify
    testimony affidavit so-called supposed dossier leak`,
  wrong: `abduct abduction abuse aggression ambush assassinate assassination assault atrocity attack bash batter beat beating
    behead betray betrayal blackmail bludgeon bomb breach break_in bribe bribery bug bully bullying bungle burgle burglary
    burn butcher cartel cheat cheating collude collusion con conceal conspiracy conspire cook_the_books corrupt corruption
    counterfeit coup cover_up cover-up covering_up crime cyberattack deceive deception defame defamation defraud deport deportation
    desert desertion desecrate detain_illegally dismember divert diversion doctor doctored dodge dodging dope doping drown drug dump dumping
    embezzle embezzlement encroach endanger espionage evade evasion execute execution exploit exploitation extort extortion
    fabricate fake falsify falsification fiddle fire_on fire_at fire_first flog flout forge forged forgery fraud frame genocide ghost_battalion
    graft grope harass harassment hack hacking hand_in harm hide hiding hijack hijacking hit_and_run hoard hush_up hush_money
    impersonate inaction incite incitement incursion infiltrate infringe infringement inject inflate insult interfere interference
    intimidate intimidation intrude intrusion jam kickback kickbacks kidnap kidnapping kill killing larceny launder laundering leak leaking
    libel lie loot looting lynch lynching malpractice maltreat manslaughter massacre meddle meddling misappropriate
    misappropriation misconduct mishandle mislead misreport misspend misspending mistreat mistreatment misuse molest mug murder mutilate
    negligence neglect obstruct obstruction open_fire ordered_to_fire overcharge overpower pad padding paid_off pay_off payoff perjure perjury
    persecute persecution pilfer pillage pinch plagiarise plagiarism plagiarize plant planted plot pocket poach poaching poison poisoning pollute
    provocation provoke purge push_back pushback ram ransack rape rig rigging rob robbery run_down sabotage scam scuttle
    scuttling sedition seize_illegally sell_secrets sexual shell shelling shoot shoot_down shooting shred shredding siphon skim
    slander slap slaughter smear smuggle smuggling snatch spit spitting spy spying stab stabbing stage_a steal stealing stolen stone
    strangle strike_deal subvert suborn swindle tamper tampering tap terrorise terrorism theft threaten torch torture traffic
    trafficking treason trespass trick turn_a_blind_eye unlawful unlawfully vandalise vandalism vandalize violate violation vote-buying
    vote-rigging buy_votes buying_votes wave_through wiretap wrong wrongdoing molestation insider_dealing insider_trading price-fixing
    fix_prices agreed_prices fictitious bogus illegal illegally unlicensed secretly behind_the_back backhander sweetener slush illicit
    whitewash ghost_workers buy_off bought_off throw_overboard overdose human_rights_abuse ill-treat ill-treatment drunk deserted`,
  clear: `acquit acquittal clear cleared exonerate exonerated absolve absolved not_guilty innocent innocence vindicate
    dismiss drop_the_case no_case_to_answer lack_of_evidence insufficient_evidence no_evidence exculpate off_the_hook`,
  establish: `plead_guilty convicted_of found_guilty admit_to confirmed_by caught_on caught_in own_up_to established footage_shows on_camera witnessed convict convicted conviction guilty admit admitted confess confessed concede acknowledge prove proved proven
    confirm confirmed find found verdict sentence sentenced jail jailed plead_guilty own_up sorry apologise apologize
    evidence show reveal know known fact indeed fine fined footage seen witness`,
  refuse: `unmoved will_have_none have_none_of turn_them_down turned_down not_on_my not_the_slightest_prospect no_prospect no_chance_of forswear forsworn foreswear eschew resist_calls pour_cold_water cold_water shot_down thumbs_down no_plan no_intent not_a_matter not_minded no_appetite give_short_shrift short_shrift scotch scotched refuse refusal reject rejection rule_out ruled_out decline rebuff spurn snub oppose opposition resist block veto
    dismiss turn_down brush_aside balk baulk unwilling reluctant out_of_the_question exclude preclude nix over_my_dead_body
    unthinkable no_question_of no_plans no_intention no_need no_talk_of no_reason no_wish decide_against under_no_circumstances
    red_line no_thanks wave_away shrug_off swear_off stop_short_of never_again on_no_account premature`,
  end: `over_with expired ran_out run_out go_home went_home back_to_work return_to_work returned_to_work survived survive spent petered end ended finish over conclude concluded wrap_up wind_up close complete lift lifted call_a_halt come_to_an_end
    end_of last final`,
  report: `reckon complain lament rejoice cheer whisper shrug quip snap retort grumble muse opine beam cry shout bark growl murmur observe remark comment reply answer testify recount relate reveal disclose divulge confide stress underline emphasise emphasize reiterate repeat affirm aver avow swear vouch protest object advise notify brief minute record register publish print broadcast air carry run read hear learn understand gather find conclude estimate calculate put_out give_out make_known let_slip set_down hold reason counter rejoin interject venture volunteer hint intimate signal telegraph wire tweet text email mail say tell report according statement spokesman spokeswoman spokesperson write note quote cite announce state add
    declare insist explain argue recall put claim warn assure inform notify let_it_be_known post tweet message letter memo
    communique communiqué bulletin dispatch cable in_the_words_of account version view opinion so_say`,
};
