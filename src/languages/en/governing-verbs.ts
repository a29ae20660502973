import type { EffectWords } from "./standing-verbs.ts";

/**
 * What a verb says of the deed that an infinitive, a gerund or a that-clause under it tells, as it is said and as it is
 * denied: the implicative signatures of Karttunen (1971) and Nairn, Condoravdi and Karttunen (2006). Who managed to do
 * something did it, and who did not manage did not (`done`); who was forced to did it, and who was not forced may have
 * (`made`); who failed to did not, and who did not fail did (`failed`); who was kept from it did not, and who was not kept may
 * have (`kept`). The rest leave open whether it was done and say how far it has got. Written as in `standing-verbs.ts`.
 */
export const CLAUSE_EFFECTS: EffectWords = {
  done: `manage help dare proceed appear seem finish end_up wind_up go_on happen come prove confirm admit acknowledge confess
    concede recall remember say know reveal report be_seen see hear get use bother resort resort_to condescend deign
    contrive succeed_in see_fit join join_in team_up unite band_together take_to take_part_in participate_in partake_in
    assist_in capture film photograph glimpse videotape watch spot show depict witness catch notice`,
  made: `cause prompt force compel coerce lead drive induce persuade convince coax goad cajole spur provoke trick dupe fool con
    shame impel inspire embolden talk_into coax_into trick_into force_into push_into drive_into lure_into bully_into
    pressure_into lull_into argue_into strong-arm trigger railroad`,
  begun: "begin start resume set_about",
  ongoing: "continue keep keep_on go_on carry_on",
  planned: `plan intend schedule arrange agree decide prepare promise vow pledge aim set slate commit undertake mean book
    determine resolve threaten swear elect choose opt order mandate instruct oblige gear_up mobilise mobilize
    suppose pencil consent volunteer guarantee line_up move rush hurry authorise authorize go approve endeavour_to
    get_ready conspire plot scheme vote ballot`,
  expected:
    "expect anticipate tip project forecast await predict fear look stand risk warn believe foresee envisage envision",
  proposed: `angle explore examine entertain agitate hope want wish seek offer invite ask urge propose suggest consider recommend try attempt request demand call push
    press need discuss contemplate mull weigh like encourage advise allow pressure require beg implore
    plead appeal petition float debate lobby moot campaign tell love prefer long support favour favor back advocate
    insist_on implore entreat beseech nudge lean_on`,
  postponed: "postpone delay defer put_off hold_off hold_off_on wait",
  suspended: "stop suspend pause halt cease quit",
  cancelled:
    "cancel abandon back_out_of drop bar ban forbid prohibit renege_on back_away_from step_back_from shelve scrap",
  alleged:
    "allege accuse_of suspect_of charge_with indict_for claim rumour rumor purport blame_for suspect accuse charge",
  cleared: "clear_of acquit_of absolve_of clear acquit",
  granted:
    "regret convict_of jail_for sentence_for plead_guilty_to apologise_for apologize_for convict jail apologise apologize mind",
  refused: "refuse decline hesitate reject scorn balk baulk oppose resist object_to protest_against spurn",
  excluded: "rule_out decide_against preclude swear_off forswear",
  denied: "deny pretend feign",
  failed: `stop_short_of fall_short_of come_close_to miss fail neglect forget omit struggle avoid refrain_from forgo
    abstain_from desist_from shy_away_from steer_clear_of dodge evade duck eschew pass_up skip`,
  kept: `prevent prevent_from stop_from keep_from hinder_from dissuade_from deter_from discourage_from save_from spare
    restrain_from block_from inhibit_from preclude_from talk_out_of deter dissuade`,
};

/** Of these, the ones of which only a gerund tells what was seen: "filmed beating a man", not "showed up, having lost". */
export const PERCEIVING: ReadonlySet<string> = new Set(
  "capture film photograph glimpse videotape watch spot show depict witness catch notice".split(" "),
);
