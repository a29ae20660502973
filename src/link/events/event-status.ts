import type { Account, Event } from "../../core/record.ts";
import type { Status } from "../../core/vocabulary.ts";

const DONE: ReadonlySet<Status> = new Set(["held", "ongoing"]);
const TAKEN_OFF: ReadonlySet<Status> = new Set(["postponed", "suspended", "cancelled"]);
/** The furthest an event can be told to have got, last, for accounts that are as new and as many. */
const ORDER: readonly Status[] = [
  "unclear",
  "alleged",
  "proposed",
  "expected",
  "planned",
  "postponed",
  "suspended",
  "cancelled",
  "ongoing",
  "held",
];

/**
 * The status of an event from its accounts: what the newest dated ones say, else what most pages say. It is disputed
 * when somebody denies it, or when accounts of one time say what cannot both hold. A status that changed is not.
 */
export function eventStatus(accounts: readonly Account[]): Event["status"] {
  const asserted = accounts.filter(({ stance }) => stance !== "denies");
  const counted = asserted.length > 0 ? asserted : accounts;
  const telling = counted.filter(({ status }) => status !== "unclear");
  const dated = telling.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).sort();
  const newest = dated[dated.length - 1] ?? null;
  const undated = telling.every(({ asOf }) => asOf === null);
  const chosen = undated ? telling : telling.filter(({ asOf }) => asOf === newest);
  const value = mostTold(chosen.length > 0 ? chosen : counted);
  return { value, asOf: newest, disputed: isDisputed(accounts) };
}

function mostTold(accounts: readonly Account[]): Status {
  const pages = new Map<Status, Set<string>>();
  for (const { status, page } of accounts) {
    const known = pages.get(status);
    if (known === undefined) pages.set(status, new Set([page]));
    else known.add(page);
  }
  const [best] = [...pages].sort(([a, x], [b, y]) => y.size - x.size || ORDER.indexOf(b) - ORDER.indexOf(a));
  return best?.[0] ?? "unclear";
}

function isDisputed(accounts: readonly Account[]): boolean {
  const denied = accounts.some(({ stance }) => stance === "denies");
  const asserted = accounts.some(({ stance, status }) => stance !== "denies" && status !== "unclear");
  if (denied && asserted) return true;
  return accounts.some((a) =>
    accounts.some(
      (b) => a.asOf !== null && a.asOf === b.asOf && DONE.has(a.status) && TAKEN_OFF.has(b.status) && a.page !== b.page,
    ),
  );
}
