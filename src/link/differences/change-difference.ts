import { isBroughtIn } from "../../document/only-proposed.ts";
import { compareDates, isDayDate } from "../../measure/date-bounds.ts";
import { type AccountView, compareTimes, settled } from "./account-view.ts";
import { commonGround } from "./common-ground.ts";
import type { Detector, Found } from "./found.ts";
import { sideOf, standingOf, unique } from "./sides.ts";

/**
 * One event at two times: expected here, put off or called off there; put off, then held after all. A change is no
 * contradiction. Where no date tells which account is the later one, a plan is taken to come before its end, with less
 * confidence.
 */
export const changeDifference: Detector = {
  name: "change",
  find(ground) {
    return ground.events.flatMap((event): Found[] => {
      const views = settled(ground.viewsOf(event)).filter((view) => !view.denies && !isBroughtIn(view.event));
      const ahead = views.filter(({ phase }) => phase === "ahead");
      const off = views.filter(({ phase }) => phase === "off");
      const happened = views.filter(({ phase }) => phase === "happened");
      for (const [earlier, later, mayBeUndated] of [
        [ahead, off, true],
        [off, happened, false],
        [ahead.filter((view) => !happened.some((other) => isOneDay(view, other))), happened, false],
        [happened.filter(({ status }) => status === "ongoing"), off, false],
      ] as const) {
        const pair = parted(earlier, later, mayBeUndated);
        if (pair === null) continue;
        const all = [...pair.before, ...pair.after];
        return [
          {
            kind: "change",
            about: { event: event.id },
            sides: [sideWith(pair.before), sideWith(pair.after)],
            common: commonGround(event, all, ground.entityById),
            confidence: pair.dated ? 0.8 : 0.5,
            why: pair.dated
              ? "the later account gives another status"
              : "the accounts do not say which of them is the later one",
            features: { before: pair.before.length, after: pair.after.length, dated: pair.dated ? 1 : 0 },
          },
        ];
      }
      return [];
    });
  },
};

/** What was expected for a day and came about on it went as it was told. */
function isOneDay(a: AccountView, b: AccountView): boolean {
  const [x, y] = [a, b].map(({ page, event }) =>
    event.when === null ? null : (page.layers.times.annotations[event.when]?.edtf ?? null),
  );
  return x != null && y != null && isDayDate(x) && compareDates(x, y) === "same";
}

function sideWith(views: readonly AccountView[]): Found["sides"][number] {
  return sideOf(unique(views.map(({ status }) => status)).join(", "), standingOf(views), views);
}

/** Accounts that give the first state, and those of another page (or of the same one, where it says when each was said) that give the second and are not older. */
function parted(first: readonly AccountView[], second: readonly AccountView[], mayBeUndated: boolean) {
  const order = (a: AccountView, b: AccountView) => {
    if (a.page === b.page && (a.attribution === b.attribution || a.attribution?.said == null)) return null;
    return compareTimes(a.time, b.time) ?? (mayBeUndated && a.page !== b.page ? "unknown" : null);
  };
  const dated = first.filter((a) => second.some((b) => order(a, b) === -1));
  if (dated.length > 0) {
    const after = second.filter((b) => dated.some((a) => order(a, b) === -1));
    return { before: dated, after, dated: true };
  }
  // A page that has both states tells the change itself; one that is dated after the end plans anew.
  const told = new Set(second.map(({ page }) => page));
  const open = first.filter((a) => !told.has(a.page) && second.some((b) => order(a, b) === "unknown"));
  if (open.length === 0) return null;
  const after = second.filter((b) => open.some((a) => order(a, b) === "unknown"));
  return { before: open, after, dated: false };
}
