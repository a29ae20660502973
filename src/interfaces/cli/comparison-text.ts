import { safeText } from "../../exporters/brief/safe-text.ts";
import type { FieldChange, RecordComparison } from "../../queries/compare-records.ts";

const MOST_FIELDS = 6;

function fieldText(change: FieldChange): string {
  if ("from" in change)
    return `${change.field}: ${safeText(change.from).slice(0, 80)} → ${safeText(change.to).slice(0, 80)}`;
  const counts = [change.removed > 0 ? `−${change.removed}` : "", change.added > 0 ? `+${change.added}` : ""];
  return `${change.field}: ${counts.filter((count) => count !== "").join(" ") || "another order"}`;
}

/** A comparison to read: per kind what came (+), what went (-) and what is not as it was (~), each with its id. */
export function comparisonText(comparison: RecordComparison): string {
  if (comparison.same) return "The two records say the same.\n";
  const rows: string[] = [];
  const { a, b } = comparison.generators;
  if (a !== b) rows.push(`Made by ${a} and ${b}.`);
  if (comparison.kinds.length === 0 && a === b) rows.push("The two records say the same; their models differ.");
  for (const { kind, added, removed, changed } of comparison.kinds) {
    if (rows.length > 0) rows.push("");
    rows.push(`${kind.toUpperCase()}  ${added.length} added, ${removed.length} removed, ${changed.length} changed`);
    for (const { id, label } of added) rows.push(`  + ${safeText(label)}  [${safeText(id)}]`);
    for (const { id, label } of removed) rows.push(`  - ${safeText(label)}  [${safeText(id)}]`);
    for (const { id, label, was, fields } of changed) {
      rows.push(`  ~ ${safeText(label)}  [${safeText(id)}]${was.length > 0 ? ` was ${was.join(", ")}` : ""}`);
      for (const change of fields.slice(0, MOST_FIELDS)) rows.push(`      ${fieldText(change)}`);
      if (fields.length > MOST_FIELDS) rows.push(`      and ${fields.length - MOST_FIELDS} more fields`);
    }
  }
  return `${rows.join("\n")}\n`;
}
