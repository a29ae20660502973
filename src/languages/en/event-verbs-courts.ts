import type { EventVerb } from "./event-verb.ts";
import { COURT_WORDS, COURTROOM_WORDS } from "./field-words.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const COURT = { type: "COURT", frame: "any" } as const;

/** The course of courts, from raid to release. */
export const COURT_VERBS: readonly EventVerb[] = [
  {
    ...COURT,
    mode: "sentence",
    noun: "sentence",
    verbs: list("sentence, jail, imprison, order to pay, hand down, get, receive, give, condemn to death, serve, face"),
    objects: list(
      "years, year, months, life, prison, death, jail, term, sentence, sentences, probation, hours, days, fine, imprisonment, weeks",
    ),
    reach: 9,
    beside: COURT_WORDS,
  },
  { ...COURT, mode: "sentence", noun: "sentence", verbs: list("sentence, jail"), beside: COURT_WORDS },
  {
    ...COURT,
    mode: "verdict",
    noun: "verdict",
    verbs: list(
      "convict, acquit, find guilty, find not guilty, clear, exonerate, find liable, dismiss, throw out, clear of, drop",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "charge",
    noun: "charge",
    verbs: list("charge, indict, prosecute, arraign, charge with, book"),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "charge",
    noun: "charge",
    verbs: list(
      "file charges, press charges, bring charges, lay charges, prefer charges, lodge charges, announce charges, unseal charges, file criminal charges, bring criminal charges, file new charges, bring new charges, file an indictment, issue an indictment, return an indictment, unseal an indictment, bring an indictment, file an information, lay an information",
    ),
    via: ["against"],
    beside: COURT_WORDS,
  },
  // Anybody accuses: beside a crime alone it is no step of a case.
  { ...COURT, mode: "charge", noun: "charge", verbs: list("accuse, accuse of"), beside: COURTROOM_WORDS },
  {
    ...COURT,
    mode: "arrest",
    noun: "arrest",
    verbs: list(
      "arrest, detain, take into custody, apprehend, remand, remand in custody, seize, hold, nab, catch, pick up, round up, capture, handcuff, question, extradite",
    ),
    beside: new Set([
      ...COURT_WORDS,
      "police",
      "detectives",
      "officers",
      "custody",
      "suspicion",
      "suspect",
      "suspects",
      "arrested",
    ]),
  },
  {
    ...COURT,
    mode: "lawsuit",
    noun: "lawsuit",
    verbs: list("sue, take to court, go to court, seek damages, petition, counter-sue, countersue"),
  },
  {
    ...COURT,
    mode: "lawsuit",
    noun: "lawsuit",
    verbs: list(
      "file suit, file a lawsuit, bring a case, lodge a complaint, bring a suit, launch legal action, take legal action, file a complaint, file a claim, file an action",
    ),
    via: ["against"],
  },
  {
    ...COURT,
    mode: "plea",
    noun: "plea",
    verbs: list(
      "plead guilty, plead not guilty, plead no contest, admit, confess, confess to, deny, plead, enter a plea, change plea",
    ),
    beside: new Set(
      list(
        "charge, charges, court, trial, judge, guilty, murder, fraud, theft, manslaughter, bribery, assault, prosecutors, count, counts, hearing, wrongdoing, embezzlement, smuggling",
      ),
    ),
  },
  {
    ...COURT,
    mode: "hearing",
    noun: "hearing",
    verbs: list(
      "appear in court, appear before, appear, stand before, go before, be heard, hear, face a judge, reconvene, adjourn",
    ),
    beside: new Set(list("court, judge, magistrate, magistrates, tribunal, hearing, judges, jury, case, custody")),
  },
  {
    ...COURT,
    mode: "trial",
    noun: "trial",
    verbs: list(
      "stand trial, go on trial, be tried, try, go to trial, put on trial, face trial, retry, deliberate, open the case, open its case, rest its case, rest their case",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "testimony",
    noun: "testimony",
    verbs: list(
      "testify, give evidence, take the stand, take the witness stand, tell the court, tell the high court, tell the supreme court, tell the crown court, tell the district court, tell the magistrate, tell the hearing, tell the inquiry, tell jurors, tell the jury, tell the judge, tell a court, tell the inquest, tell the tribunal, give testimony, be cross-examined, cross-examine",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "ruling",
    noun: "ruling",
    verbs: list(
      "rule, rule that, overturn, uphold, quash, strike down, annul, order, block, grant, bar, suspend, set aside, void, issue an injunction, hold that, find that, halt, reinstate, reverse, affirm, deny, refuse, set bail, invalidate, declare, reject, decide, allow, lift, impose, freeze, award, throw out, adjourn, ban",
    ),
    subjects: list("court, courts, judge, judges, tribunal, magistrate, magistrates, jury, justices, panel"),
  },
  { ...COURT, mode: "ruling", noun: "ruling", verbs: list("quash, annul, uphold, overturn"), beside: COURT_WORDS },
  {
    ...COURT,
    mode: "appeal",
    noun: "appeal",
    verbs: list(
      "appeal, appeal against, lodge an appeal, file an appeal, contest, challenge, take to the supreme court",
    ),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "settlement",
    noun: "settlement",
    verbs: list("settle, settle out of court, pay, reach a settlement, agree a settlement"),
    objects: list(
      "lawsuit, lawsuits, suit, case, claim, claims, dispute, court, charges, settlement, litigation, compensation",
    ),
    reach: 8,
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "settlement",
    noun: "settlement",
    verbs: list("settle out of court, settle with"),
    beside: COURT_WORDS,
  },
  {
    ...COURT,
    mode: "release",
    noun: "release",
    verbs: list("release, free, parole, walk free, let go, bail, grant bail, release on bail, free on bail, set free"),
    beside: new Set([...COURT_WORDS, "police", "custody", "bail", "arrest", "prison", "jail", "parole"]),
  },
  {
    ...COURT,
    mode: "investigation",
    noun: "investigation",
    verbs: list(
      "investigate, raid, search, probe, open an investigation, open an inquiry, launch an investigation, launch an inquiry, look into, interrogate, question, open a case, subpoena, examine, seize",
    ),
    beside: new Set([
      ...COURT_WORDS,
      "police",
      "detectives",
      "investigators",
      "officers",
      "inspectors",
      "watchdog",
      "authorities",
      "wrongdoing",
      "fraud",
      "corruption",
    ]),
  },
];
