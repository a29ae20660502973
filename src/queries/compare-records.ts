import type { HearsayRecord } from "../core/record.ts";
import { type Entry, entriesOf, KINDS, type RecordKind } from "./record-entries.ts";

/** One field that differs: a value from before and one from now, or, for a list, how many items went and came. */
export type FieldChange =
  | { readonly field: string; readonly from: string; readonly to: string }
  | { readonly field: string; readonly removed: number; readonly added: number };

export type EntryName = { readonly id: string; readonly label: string };

export type KindComparison = {
  readonly kind: RecordKind;
  readonly added: readonly EntryName[];
  readonly removed: readonly EntryName[];
  /** `was` holds the ids that the entry goes by in the first record where they are others: things joined since. */
  readonly changed: readonly (EntryName & {
    readonly was: readonly string[];
    readonly fields: readonly FieldChange[];
  })[];
};

export type RecordComparison = {
  readonly generators: { readonly a: string; readonly b: string };
  readonly same: boolean;
  /** Only kinds with a difference. */
  readonly kinds: readonly KindComparison[];
};

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
function isFields(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Equal content gives equal text, whatever the order of keys. */
function canonical(value: unknown): string {
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? "null";
  const fields = Object.keys(value)
    .filter((field) => value[field] !== undefined)
    .sort();
  return `{${fields.map((field) => `${JSON.stringify(field)}:${canonical(value[field])}`).join(",")}}`;
}

function listChange(field: string, a: readonly unknown[], b: readonly unknown[]): FieldChange {
  const before = new Map<string, number>();
  for (const item of a) before.set(canonical(item), (before.get(canonical(item)) ?? 0) + 1);
  let added = 0;
  for (const item of b) {
    const left = before.get(canonical(item)) ?? 0;
    if (left > 0) before.set(canonical(item), left - 1);
    else added++;
  }
  return { field, removed: [...before.values()].reduce((sum, count) => sum + count, 0), added };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (isFields(value) && "value" in value) return shown(value.value);
  return typeof value === "string" ? value : canonical(value);
}

/** The fields that differ, named by their way down from `prefix`: "status.value". */
function fieldChanges(prefix: string, a: unknown, b: unknown): FieldChange[] {
  if (canonical(a) === canonical(b)) return [];
  if (isList(a) && isList(b)) return [listChange(prefix, a, b)];
  if (isFields(a) && isFields(b)) {
    const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return fields.flatMap((field) => fieldChanges(prefix === "" ? field : `${prefix}.${field}`, a[field], b[field]));
  }
  return [{ field: prefix, from: shown(a), to: shown(b) }];
}

/** Entries of `b` by the entries of `a` that they go on with: the same id, or one that `b` says it was. */
function matched(a: readonly Entry[], b: readonly Entry[]): Map<Entry, Entry[]> {
  const byId = new Map(a.map((entry) => [entry.id, entry]));
  const earlier = new Map<Entry, Entry[]>();
  for (const entry of b) {
    const found = [entry.id, ...entry.was].flatMap((id) => byId.get(id) ?? []);
    if (found.length > 0) earlier.set(entry, [...new Set(found)]);
  }
  return earlier;
}

function compareKind(kind: RecordKind, from: HearsayRecord, to: HearsayRecord): KindComparison {
  const [a, b] = [entriesOf(from, kind), entriesOf(to, kind)];
  const earlier = matched(a, b);
  const kept = new Set([...earlier.values()].flat());
  const name = ({ id, label }: Entry): EntryName => ({ id, label });
  const changed = [...earlier].flatMap(([now, before]) => {
    const first = before.find((entry) => entry.id === now.id) ?? before[0];
    const fields = fieldChanges("", first?.value, now.value);
    const was = before.map((entry) => entry.id).filter((id) => id !== now.id);
    return fields.length === 0 && was.length === 0 ? [] : [{ ...name(now), was, fields }];
  });
  return {
    kind,
    added: b.filter((entry) => !earlier.has(entry)).map(name),
    removed: a.filter((entry) => !kept.has(entry)).map(name),
    changed,
  };
}

/** What was added, removed and changed from record `a` to record `b`, kind by kind. Entries without ids go by their evidence. */
export function compareRecords(a: HearsayRecord, b: HearsayRecord): RecordComparison {
  const kinds = KINDS.map((kind) => compareKind(kind, a, b)).filter(
    ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
  );
  const version = ({ generator }: HearsayRecord): string => `${generator.name} ${generator.version}`;
  const sameMaker = canonical(a.generator) === canonical(b.generator);
  return { generators: { a: version(a), b: version(b) }, same: kinds.length === 0 && sameMaker, kinds };
}
