import type { Attribution } from "../../core/record.ts";
import type { RecordIndex } from "./index-record.ts";
import { safeText } from "./safe-text.ts";

/** The speaker's name where one is known, else the page's words for them. */
export function speakerName(index: RecordIndex, attribution: Attribution): string {
  const { entity, description, kind } = attribution.speaker;
  if (kind === "nobody stated") return "nobody named";
  const name = entity === null ? undefined : index.entities.get(entity)?.name;
  return safeText(kind === "unnamed" ? description || (name ?? "") : (name ?? description)) || "nobody named";
}

/** "Ilan Dorvet, via the Norvik Courier": who said it and the named links that it came through, the page's own outlet left out. */
export function whoSays(index: RecordIndex, attribution: Attribution): string {
  const speaker = speakerName(index, attribution);
  const via: string[] = [];
  for (const link of attribution.chain.slice(1)) {
    const same =
      (link.entity !== null && link.entity === attribution.speaker.entity) ||
      // "a spokesman for the ministry" names the ministry already.
      speaker.toLowerCase().includes(safeText(link.name).toLowerCase()) ||
      safeText(link.name).toLowerCase() === safeText(attribution.speaker.description).toLowerCase();
    const name = safeText(link.name);
    if (same || name === "" || link.kind === "unnamed" || via.includes(name)) continue;
    via.push(name);
  }
  return via.length === 0 ? speaker : `${speaker}, via ${via.join(", via ")}`;
}

/** Everyone behind the given attributions; "the page itself" where there is none. */
export function whoSayAll(index: RecordIndex, ids: readonly string[]): string {
  const names = new Set<string>();
  for (const id of ids) {
    const attribution = index.attributions.get(id);
    if (attribution !== undefined) names.add(whoSays(index, attribution));
  }
  if (names.size === 0) return "the page itself";
  const shown = [...names].slice(0, 4);
  return names.size > shown.length ? `${shown.join("; ")}; ${names.size - shown.length} more` : shown.join("; ");
}
