import type { EventVerb } from "./event-verb.ts";
import { POLITICAL_WORDS } from "./field-words.ts";

const LAWS = [
  "bill",
  "act",
  "law",
  "legislation",
  "measure",
  "resolution",
  "amendment",
  "statute",
  "decree",
  "ordinance",
];

/** What legislatures, courts and companies do. */
export const INSTITUTION_VERBS: readonly EventVerb[] = [
  {
    type: "LAW",
    mode: "introduced",
    noun: "bill",
    verbs: ["introduce", "table", "submit", "sponsor", "draft", "unveil"],
    frame: "source",
    objects: LAWS,
  },
  {
    type: "LAW",
    mode: "passed",
    noun: "bill",
    verbs: ["pass", "approve", "adopt", "enact", "ratify", "back"],
    frame: "source",
    objects: LAWS,
  },
  { type: "LAW", mode: "signed", noun: "bill", verbs: ["sign"], frame: "source", objects: LAWS },
  {
    type: "LAW",
    mode: "vetoed",
    noun: "bill",
    verbs: ["veto", "block", "reject", "defeat"],
    frame: "source",
    objects: LAWS,
  },
  {
    type: "LAW",
    mode: "paused",
    noun: "bill",
    verbs: ["pause", "shelve", "stall", "halt", "suspend", "delay", "postpone", "freeze"],
    frame: "source",
    objects: LAWS,
  },
  { type: "LAW", mode: "vote", noun: "vote", verbs: ["vote on", "debate"], frame: "source", objects: LAWS },
  {
    type: "LAW",
    mode: "repealed",
    noun: "bill",
    verbs: ["repeal", "overturn", "scrap"],
    frame: "source",
    objects: LAWS,
  },
  { type: "LAW", mode: "signed", noun: "decree", verbs: ["issue"], frame: "source", objects: ["decree", "executive"] },
  { type: "COURT", mode: "charge", noun: "charge", verbs: ["indict", "prosecute", "arraign"], frame: "target" },
  { type: "COURT", mode: "charge", noun: "charge", verbs: ["charge"], frame: "target", objects: ["with", "over"] },
  { type: "COURT", mode: "plea", noun: "plea", verbs: ["plead guilty", "plead not guilty"], frame: "source" },
  { type: "COURT", mode: "verdict", noun: "verdict", verbs: ["convict", "acquit", "sentence"], frame: "target" },
  { type: "COURT", mode: "verdict", noun: "ruling", verbs: ["find guilty", "find not guilty"], frame: "target" },
  { type: "COURT", mode: "filing", noun: "lawsuit", verbs: ["sue"], frame: "both" },
  {
    type: "COURT",
    mode: "filing",
    noun: "lawsuit",
    verbs: ["file"],
    frame: "source",
    objects: ["lawsuit", "suit", "complaint"],
  },
  {
    type: "COURT",
    mode: "appeal",
    noun: "appeal",
    verbs: ["appeal against", "file an appeal", "lodge an appeal"],
    frame: "source",
  },
  { type: "COMPANY", mode: "deal", noun: "takeover", verbs: ["acquire", "take over", "buy out"], frame: "both" },
  { type: "COMPANY", mode: "deal", noun: "merger", verbs: ["merge"], frame: "mutual", via: ["with"] },
  { type: "COMPANY", mode: "dismissal", noun: "dismissal", verbs: ["fire", "sack"], frame: "both" },
  {
    type: "COMPANY",
    mode: "dismissal",
    noun: "dismissal",
    verbs: ["oust"],
    frame: "both",
    unless: POLITICAL_WORDS,
  },
  {
    type: "COMPANY",
    mode: "dismissal",
    noun: "dismissal",
    verbs: ["dismiss"],
    frame: "both",
    // What is said is dismissed, too: only who holds a post right behind the verb loses one.
    objects: (
      "minister ministers general chief governor ambassador commander official officials aide adviser advisers judge " +
      "judges prosecutor cabinet government secretary director head premier editor coach workers staff employees " +
      "manager managers officer officers envoy spokesman spokeswoman president chairman teacher teachers"
    ).split(" "),
    reach: 3,
  },
  { type: "COMPANY", mode: "dismissal", noun: "layoffs", verbs: ["lay off"], frame: "source" },
  {
    type: "COMPANY",
    mode: "filing",
    noun: "filing",
    verbs: ["file for bankruptcy", "file for insolvency", "go bankrupt"],
    frame: "source",
  },
];
