import type { EventNoun } from "./event-nouns.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const ACT = { mode: null, needs: "two", mutual: false } as const;

/** PLOVER's acts as nouns of many uses: "its condemnation of", "announced a suspension of aid to". Two must take part. */
export const ACT_EVENT_NOUNS: readonly EventNoun[] = [
  {
    ...ACT,
    type: "CONSULT",
    mutual: true,
    noun: "talks",
    words: list(
      "mediation, mediation effort, mediation efforts, mediation mission, dialogue, peace effort, peace efforts, dinner, encounter, welcome, phone calls, meetings, visits, summits, talk",
    ),
  },
  {
    ...ACT,
    type: "AGREE",
    noun: "promise",
    words: list("pledge, promise, offer, commitment, acceptance, assurance, willingness, readiness, consent"),
  },
  {
    ...ACT,
    type: "SUPPORT",
    noun: "support",
    words: list(
      "support, praise, endorsement, backing, recognition, solidarity, congratulations, tribute, appreciation, condolences, thanks, approval",
    ),
  },
  {
    ...ACT,
    type: "COOPERATE",
    mutual: true,
    noun: "cooperation",
    words: list(
      "cooperation, collaboration, war games, war game, military exercise, military exercises, joint exercise, joint exercises, joint drills, intelligence sharing, prisoner swap, prisoner exchange, trade, partnership",
    ),
  },
  {
    ...ACT,
    type: "AID",
    noun: "aid",
    words: list(
      "aid, assistance, humanitarian aid, military aid, financial support, donation, donations, donor, relief, relief supplies, loan, grant, contribution, training, bailout, funding, shipment, airlift, peacekeeping mission, asylum, food aid, aid package",
    ),
  },
  {
    ...ACT,
    type: "CONCEDE",
    noun: "concession",
    words: list("concession, concessions, pardon, amnesty, easing, lifting"),
  },
  {
    ...ACT,
    type: "RETREAT",
    noun: "withdrawal",
    words: list(
      "withdrawal, pullout, pull-out, pullback, retreat, troop withdrawal, disengagement, surrender, release, ceasefire, cessation of hostilities, repatriation, return, compensation, resignation",
    ),
  },
  {
    ...ACT,
    type: "REQUEST",
    noun: "request",
    words: list("demand, demands, appeal, plea, request, call, calls, petition, reminder, urging"),
  },
  {
    ...ACT,
    type: "ACCUSE",
    noun: "accusation",
    words: list(
      "condemnation, criticism, accusation, accusations, rebuke, denunciation, complaint, reprimand, blame, verbal attack, outcry, censure, scathing criticism, objection, indignation, disapproval",
    ),
  },
  {
    ...ACT,
    type: "ACCUSE",
    mode: "investigate",
    noun: "investigation",
    words: list("investigation, inquiry, probe, enquiry, audit, inspection"),
  },
  {
    ...ACT,
    type: "REJECT",
    noun: "rejection",
    words: list("rejection, refusal, denial, veto, repudiation, defiance, violation, breach"),
  },
  {
    ...ACT,
    type: "THREATEN",
    noun: "threat",
    words: list("threat, threats, warning, ultimatum, bomb threat, death threat, intimidation"),
  },
  {
    ...ACT,
    type: "PROTEST",
    noun: "protest",
    words: list(
      "protest, protests, demonstration, demonstrations, rally, hunger strike, sit-in, march, uprising, boycott, blockade of roads",
    ),
  },
  {
    ...ACT,
    type: "SANCTION",
    noun: "cut",
    words: list(
      "suspension, expulsion, embargo, aid cut, cut in aid, reduction, boycott, freeze, asset freeze, travel ban, severing, rupture",
    ),
  },
  {
    ...ACT,
    type: "MOBILIZE",
    noun: "deployment",
    words: list(
      "deployment, troop deployment, mobilisation, mobilization, build-up, buildup, troop build-up, missile test, nuclear test, high alert, alert, military presence, reinforcements",
    ),
  },
  {
    ...ACT,
    type: "COERCE",
    noun: "coercion",
    words: list(
      "crackdown, curfew, state of siege, state of emergency, martial law, detention, deportation, arrest, arrests, seizure, repression, persecution, eviction, censorship, blackout",
    ),
  },
  {
    ...ACT,
    type: "ASSAULT",
    noun: "attack",
    words: list(
      "attack, attacks, airstrikes, airstrike, air strikes, air strike, strikes, bombardment, assault, assaults, bombing, bombings, shelling, raid, raids, ambush, killings, killing, massacre, torture, cyber attack, cyber attacks, cyberattack, cyber warfare, blockade, offensive, human shields, fighting, fire, missiles, mass killings, abuse, abuses, siege, incursion, rockets",
    ),
  },
];
