import type { HearsayRecord } from "../../src/core/record.ts";

const ID = /"([a-z])-([0-9a-f]{3})([0-9a-f]{9})"/g;
const YEAR = /"(?:19|20)\d\d(?=[-"/])/g;
const FIRST_YEAR = 1985;
const YEARS = 40;

/** The same record under other ids and in another year. Texts and places in them stay as they are. */
function copyOf(text: string, copy: number): HearsayRecord {
  const mark = copy.toString(16).padStart(3, "0");
  const year = String(FIRST_YEAR + (copy % YEARS));
  const renamed = text
    .replace(ID, (_, kind: string, _first: string, rest: string) => `"${kind}-${mark}${rest}"`)
    .replace(YEAR, `"${year}`);
  return JSON.parse(renamed) as HearsayRecord;
}

/** A record as crowded as a large dossier's, made of one that was read: so many copies of it, each of a year of its own. */
export function crowdedRecord(record: HearsayRecord, copies: number): HearsayRecord {
  const text = JSON.stringify(record);
  const all = Array.from({ length: copies }, (_, copy) => copyOf(text, copy));
  const lists = Object.keys(record).filter((key) => Array.isArray(record[key as keyof HearsayRecord]));
  const joined = Object.fromEntries(lists.map((key) => [key, all.flatMap((one) => one[key as "pages"])]));
  return { ...record, ...joined } as HearsayRecord;
}
