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

/** Which step of a law's course an account tells of, and how far along the course that puts it. */
export type LawStep = { readonly mode: string | null; readonly reached: number };

/**
 * The status of an event from its accounts: what the newest dated ones say, else what most pages say. It is disputed
 * when somebody denies it, or when accounts of one time say what cannot both hold. A status that changed is not. `steps`
 * says of each account of a law how far along the law's course it is.
 */
export function eventStatus(accounts: readonly Account[], steps: readonly LawStep[] = []): Event["status"] {
  const asserted = accounts.filter(({ stance }) => stance !== "denies");
  const counted = asserted.length > 0 ? asserted : accounts;
  const telling = counted.filter(({ status }) => status !== "unclear");
  const dated = telling.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).sort();
  const newest = dated[dated.length - 1] ?? null;
  const undated = telling.every(({ asOf }) => asOf === null);
  const chosen = undated ? telling : telling.filter(({ asOf }) => asOf === newest);
  const best = chosen.length > 0 ? chosen : counted;
  const value =
    steps.length === 0
      ? mostTold(best)
      : farthest(best, new Map(accounts.map((one, at) => [one, steps[at]?.reached ?? 0])));
  const denied = asserted.length === 0 && DONE.has(value);
  // What everybody denies is not shown as held: somebody must have claimed it, unless the page says itself that it was not.
  const shown = denied ? (accounts.some(({ attribution }) => attribution !== null) ? "alleged" : "unclear") : value;
  return { value: shown, asOf: newest, disputed: isDisputed(accounts, steps) };
}

/** Of a law's accounts, the one that tells of the last step. */
function farthest(accounts: readonly Account[], steps: ReadonlyMap<Account, number>): Status {
  const last = Math.max(...accounts.map((one) => steps.get(one) ?? 0));
  return mostTold(accounts.filter((one) => (steps.get(one) ?? 0) === last));
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

function isDisputed(accounts: readonly Account[], steps: readonly LawStep[]): boolean {
  // Of a law one step may be denied and another told: "would not block the bill" leaves open that it was introduced.
  const denied = new Set(accounts.flatMap(({ stance }, at) => (stance === "denies" ? [steps[at]?.mode ?? null] : [])));
  const contradicted = accounts.some(
    ({ stance, status }, at) => stance !== "denies" && status !== "unclear" && denied.has(steps[at]?.mode ?? null),
  );
  if (contradicted) return true;
  return accounts.some((a) =>
    accounts.some(
      (b) => a.asOf !== null && a.asOf === b.asOf && DONE.has(a.status) && TAKEN_OFF.has(b.status) && a.page !== b.page,
    ),
  );
}
