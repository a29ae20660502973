import { TIME_ZONE_OFFSETS } from "../../languages/en/time-zone-offsets.ts";

const MACHINE =
  /^\s*((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?\s*$/iu;
const CLOCK = /(?<!\d)(\d{1,2})[:.h](\d\d)(?::\d\d)?\s?([ap]\.?m\.?)?\s?([A-Z]{2,5})?(?![\p{L}\d])/iu;
/** Written all the year round, though half of it another one holds. */
const VAGUE: ReadonlySet<string> = new Set(["ET", "CT", "MT", "PT"]);

/**
 * The time of day that a stamp or a line states beside its date, as EDTF: `2031-03-05T22:10:00Z`, `…+09:00`, without a
 * zone where none is stated. `day` (EDTF) is the date that was read from it. Null where it states no time, and where a
 * machine filled it in: midnight to the second.
 */
export function statedTime(stamp: string, day: string): string | null {
  const machine = MACHINE.exec(stamp.slice(0, 60));
  if (machine !== null) {
    const [, date = "", hour = "", minute = "", second = "00", zone] = machine;
    if (`${hour}${minute}${second}` === "000000") return null;
    return asTime(date, Number(hour), Number(minute), second, zone === undefined ? "" : offset(zone));
  }
  const clock = CLOCK.exec(stamp.slice(0, 200));
  if (clock === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const [, hours = "", minute = "", half = "", zone = ""] = clock;
  const twelve = half === "" ? null : half.toLowerCase().startsWith("p") ? 12 : 0;
  if (twelve !== null && Number(hours) > 12) return null;
  const hour = twelve === null ? Number(hours) : (Number(hours) % 12) + twelve;
  const minutes = VAGUE.has(zone) ? undefined : TIME_ZONE_OFFSETS[zone];
  return asTime(day, hour, Number(minute), "00", minutes === undefined ? "" : fromMinutes(minutes));
}

function asTime(day: string, hour: number, minute: number, second: string, zone: string): string | null {
  if (hour > 23 || minute > 59 || Number(second) > 59) return null;
  return `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:${second}${zone}`;
}

function offset(zone: string): string {
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return "Z";
  const digits = zone.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3) || "00"}`;
}

const fromMinutes = (minutes: number): string =>
  minutes === 0
    ? "Z"
    : `${minutes < 0 ? "-" : "+"}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, "0")}:${String(Math.abs(minutes) % 60).padStart(2, "0")}`;
