/**
 * Words and phrases that bear on how far some event near them has got, or whether it is so, sorted by what they say:
 * what a learned model sees of words that its training never met. Base forms; the words of a phrase joined by "_".
 * A word may stand under several heads. Wider than `standing-verbs.ts`, by which rules decide.
 */
export const STANDING_CUES: { readonly [cue: string]: string } = {
  negation: `not n't no never none nothing nobody nowhere neither nor without no-one no_one hardly scarcely barely rarely
    seldom not_a not_one not_a_single not_once at_no_point in_no_way by_no_means far_from anything_but nil zero cannot`,
  denial: `deny denial refute rebut disown disavow repudiate contradict untrue false falsehood fiction fabrication
    fabricate fabricated invention invented nonsense rubbish rot myth fairy_tale fairytale lie lying hoax baseless
    groundless unfounded bogus concoct concocted made_up make_up fantasy ludicrous absurd laughable preposterous
    misreading misunderstanding canard disinformation fake slander smear innocent innocence not_guilty
    wide_of_the_mark pure_invention old_wives'_tale tall_tale pub_talk hot_air moonshine tosh bunk malicious
    insist_otherwise beg_to_differ set_the_record_straight debunk dispute categorically flatly`,
  hedge: `reportedly apparently seemingly perhaps maybe possibly probably presumably likely supposedly ostensibly
    evidently conceivably potentially arguably purportedly appear seem look_like look_as_if look_as_though sound_like suggest
    indicate point_to sign signs hint likelihood odds unconfirmed rumour rumor rumoured rumored gossip hearsay whisper
    believe believed think thought understand understood reckon guess assume suspect presume gather
    as_far_as to_the_best_of by_all_accounts by_the_look by_the_looks in_all_likelihood in_all_probability it_is_said
    say_to said_to is_said are_said was_said were_said reputed reputedly reported word_is word_has_it the_story_goes
    the_talk_is if_true could_be may_be might_be may_have might_have could_have must_have not_impossible
    not_inconceivable chance_are chances_are all_the_signs inkling almost_certainly more_than_likely
    as_good_as almost nearly virtually on_paper so-called`,
  unlikely: `unlikely improbable doubtful doubt hardly slim remote outside_chance long_shot faint scant little_chance
    no_chance little_hope slender far-fetched hold_one's_breath bet_against sceptical skeptical scepticism skepticism
    implausible not_expect not_expected`,
  open: `whether unclear uncertain uncertainty unknown unresolved undecided unsettled unsure unconfirmed unverified
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
  ongoing: `still continue continuing ongoing under_way underway in_progress currently now meanwhile persist drag_on
    go_on grind_on rage since for_the third_day second_day fourth_day fifth_day sixth_day second_week third_week
    third_month day_after_day so_far as_yet rumble_on in_full_swing in_session mid-way halfway midway remain remains keep
    carry_on linger resume prolonged indefinite no_end_in_sight with_no_end amid as_we_speak at_this_hour
    this_minute round_the_clock to_date unabated sporadic in_force in_place in_effect mount deepen spread entering enter`,
  happen: `take_place took_place go_ahead went_ahead happen occur materialise materialize come_about proceed held hold
    carry_out carried_out conduct come_off break_out erupt unfold end_in result_in cause claim_the_life leave_behind
    trigger prompt spark follow conclude finalise finalize complete clinch seal ink sign sign_off deliver bring_about`,
  plan: `plan planned schedule scheduled intend intention aim agree agreed pledge vow promise commit undertake prepare
    preparation arrange arranged set slate pencil_in pencilled_in timetable timetabled agenda calendar diary announce
    decide decision resolve earmark line_up gear_up mobilise mobilize bound guarantee swear determined ready book
    booked fix fixed in_the_pipeline in_the_works on_track on_course on_the_agenda in_the_diary blueprint roadmap
    confirm approve greenlight green_light authorise authorize go-ahead give_the_go-ahead sanction instruct order mandate
    threaten ultimatum deadline notice serve_notice promise_to mean_to want_to_go rota billed bill_for penciled_in`,
  expect: `expect expected expectation anticipate anticipated foresee forecast predict prediction project await looming loom
    brace fear feared risk warn warning danger threat likely tip tipped bet odds bookmaker prospect prospects
    could may might can in_line_for on_the_cards on_the_horizon round_the_corner around_the_corner in_the_offing
    sooner_or_later matter_of_time inevitable bound_to sure_to certain_to look_set head_for heading_for shape_up
    on_course_for in_store imminent beckon face facing liable prone stand_to chance hope_to verge brink confident optimistic
    pessimistic sense suspect believe think reckon predict_that herald portend spell bode give_it`,
  propose: `propose proposal suggest suggestion call_for urge ask demand appeal plead beg beseech implore request seek want
    wish hope consider mull weigh ponder contemplate study examine explore float moot table offer invite invitation
    bid push press lobby petition campaign recommend recommendation advise advocate favour favor discuss debate idea
    possibility option plea entreat draft motion would toy_with look_into lean_towards lean_toward flirt_with eye
    agitate clamour clamor in_favour in_favor should ought must need willing willingness ready open_to keen eager
    overture feeler sound_out broach raise back support under_consideration on_the_table under_discussion think_about
    would-be aspire yearn long_for crave insist dare challenge vote_on`,
  postpone: `postpone postponement delay delayed defer deferral deferred put_off put_back push_back pushed_back set_back
    move_back shift reschedule rescheduled rearrange rearranged hold_over carry_over slip slipped later_date
    kick_down_the_road stay stayed adjourn_until not_before not_until behind_schedule new_date bump retime put_over
    roll_over drag_out late push_to move_to move_from wait until_further later_than_planned bring_forward delay_until
    slide extension extend a_week_later a_month_later a_day_later instead_of another_day reprieve respite hold_back`,
  suspend: `suspend suspended suspension pause paused halt halted freeze frozen froze on_hold on_ice shelve shelved stall
    stalled interrupt interrupted adjourn adjourned adjournment deadlock deadlocked stalemate impasse standstill limbo
    abeyance moratorium mothball park parked break_off broke_off sideline back_burner break recess stop stopped
    ground grounded ground_to_a_halt grind_to_a_halt stuck idle idled dormant hiatus lull timeout time-out cease
    hold_off bring_to_a_halt bogged_down bog_down gridlock snag hitch logjam mired peter walk_out walk_away for_now
    for_the_moment for_the_time_being until_further_notice temporarily provisionally stand-off standoff cooling-off
    put_aside set_aside on_the_shelf gather_dust interim`,
  cancel: `cancel cancelled canceled cancellation call_off called_off scrap scrapped axe axed abandon abandoned drop dropped
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
  allege: `allege allegation allegedly alleged accuse accusation accused suspect suspected suspicion charge charged charges
    count counts indict indicted indictment prosecute prosecution prosecutor claim claimed blame blamed implicate
    complaint lawsuit suit sue plaintiff trial defendant dock plead purported rumoured supposedly complain whistleblower
    incriminate finger point_the_finger impeach arraign liable guilt guilty wrongdoing misconduct investigate
    investigation probe arrest_on held_on wanted_for on_suspicion face_charges crime culprit perpetrator cover-up
    impute insinuate denounce report_for ascribe attribute trace lay_at_the_door assert contend maintain testify
    testimony affidavit so-called supposed dossier leak`,
  clear: `acquit acquittal clear cleared exonerate exonerated absolve absolved not_guilty innocent innocence vindicate
    dismiss drop_the_case no_case_to_answer lack_of_evidence insufficient_evidence no_evidence exculpate off_the_hook`,
  establish: `convict convicted conviction guilty admit admitted confess confessed concede acknowledge prove proved proven
    confirm confirmed find found verdict sentence sentenced jail jailed plead_guilty own_up sorry apologise apologize
    evidence show reveal know known fact indeed fine fined footage seen witness`,
  refuse: `refuse refusal reject rejection rule_out ruled_out decline rebuff spurn snub oppose opposition resist block veto
    dismiss turn_down brush_aside balk baulk unwilling reluctant out_of_the_question exclude preclude nix over_my_dead_body
    unthinkable no_question_of no_plans no_intention no_need no_talk_of no_reason no_wish decide_against under_no_circumstances
    red_line no_thanks wave_away shrug_off swear_off stop_short_of never_again on_no_account premature`,
  end: `end ended finish over conclude concluded wrap_up wind_up close complete lift lifted call_a_halt come_to_an_end
    end_of last final`,
  report: `say tell report according statement spokesman spokeswoman spokesperson write note quote cite announce state add
    declare insist explain argue recall put claim warn assure inform notify let_it_be_known post tweet message letter memo
    communique communiqué bulletin dispatch cable in_the_words_of account version view opinion so_say`,
};
