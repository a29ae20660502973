import type { Difference } from "../../core/record.ts";
import type { DifferenceKind } from "../../core/vocabulary.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { isSpokenDay } from "../../document/spoken-day.ts";
import { UNITS_OF_LENGTH } from "../../languages/en/measure-words.ts";
import { compareDates, dateBounds, isDayDate } from "../../measure/date-bounds.ts";
import type { AccountView } from "./account-view.ts";
import { commonGround } from "./common-ground.ts";
import { countedThing } from "./counted-thing.ts";
import type { Detector, Found } from "./found.ts";
import { sideOf, unique } from "./sides.ts";

/** A value that an account gives for one field of its event. */
type Given = {
  readonly view: AccountView;
  readonly kind: DifferenceKind;
  readonly field: string;
  readonly value: string;
  readonly key: string;
  readonly span: Difference["sides"][number]["evidence"][number];
};

/** Figures of one thing given this far apart are two counts at two times. Days. */
const SAME_COUNT = 2;

/** Where accounts of one event give two values for one detail: its day, its new date, how long it took, how many. */
export const detailDifference: Detector = {
  name: "details",
  find(ground) {
    return ground.events.flatMap((event): Found[] => {
      const given = ground.viewsOf(event).flatMap(valuesOf);
      const found: Found[] = [];
      const byField = Map.groupBy(given, ({ field }) => field);
      for (const field of unique([...byField.keys()])) {
        const values = byField.get(field) ?? [];
        const valuesOnPages = new Set(values.map(({ view, key }) => `${view.page.page.id} ${key}`));
        const opposed = values.filter((a) => values.some((b) => contradict(a, b, valuesOnPages)));
        const keys = unique(opposed.map(({ key }) => key));
        const kind = opposed[0]?.kind;
        if (keys.length < 2 || keys.length > 3 || kind === undefined) continue;
        const counted = opposed.some((a) => opposed.some((b) => a.key !== b.key && apartInTime(a, b)));
        found.push({
          kind: kind === "number" && counted ? "change" : kind,
          about: { event: event.id },
          sides: keys.map((key) => {
            const own = opposed.filter((one) => one.key === key);
            const side = sideOf(
              own[0]?.value ?? key,
              "asserts",
              own.map(({ view }) => view),
            );
            return { ...side, evidence: own.map(({ span }) => span) };
          }),
          common: commonGround(
            event,
            opposed.map(({ view }) => view),
            ground.entityById,
          ),
          confidence: 0.6,
          why: `accounts of one event give two values: ${field.split(" ")[0]}`,
          features: { values: keys.length, accounts: opposed.length },
        });
      }
      return found;
    });
  },
};

function valuesOf(view: AccountView): Given[] {
  if (view.denies) return [];
  const found: Given[] = [];
  const { page, event } = view;
  const time = event.when === null ? undefined : page.layers.times.annotations[event.when];
  const isDay = time?.edtf != null && isDayDate(time.edtf) && !isSpokenDay(page, time);
  if (isDay && (view.phase === "happened" || view.phase === "ahead"))
    found.push({
      view,
      kind: "date",
      field: `day ${view.phase}`,
      value: time.edtf ?? "",
      key: time.edtf ?? "",
      span: spanIn(page.page, time),
    });
  for (const detail of event.details) {
    const span = spanIn(page.page, detail.span);
    if (detail.field === "new date" && dateBounds(detail.value) !== null && isDayDate(detail.value))
      found.push({ view, kind: "date", field: "new date", value: detail.value, key: detail.value, span });
    else if (detail.field === "duration" || detail.field === "number") {
      const counted = countedThing(detail.value);
      // How far from here and from there is no count of one thing.
      if (counted !== null && !UNITS_OF_LENGTH.has(counted.unit))
        found.push({
          view,
          kind: "number",
          field: `${detail.field} ${counted.unit}`,
          value: detail.value,
          key: counted.count,
          span,
        });
    }
  }
  return found;
}

/** Two pages, two values; a page that gives both of them tells of two things. */
function contradict(a: Given, b: Given, given: ReadonlySet<string>): boolean {
  if (a.view.page === b.view.page || a.key === b.key) return false;
  if (a.kind === "date" && compareDates(a.key, b.key) !== "conflict") return false;
  const givesBoth = ({ view }: Given, key: string) => given.has(`${view.page.page.id} ${key}`);
  return !givesBoth(a, b.key) && !givesBoth(b, a.key);
}

function apartInTime(a: Given, b: Given): boolean {
  const [timeA, timeB] = [a.view.time, b.view.time];
  if (timeA === null || timeB === null) return false;
  return Math.max(timeA.first, timeB.first) - Math.min(timeA.last, timeB.last) > SAME_COUNT;
}
