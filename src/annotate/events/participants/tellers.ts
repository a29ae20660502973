import type { AttributionAnnotation, EventAnnotation } from "../../../core/layers.ts";
import type { Reader } from "../reader.ts";
import { grammarAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { NO_ENTITY, type Party } from "./party.ts";
import { subjectWord } from "./plain-phrases.ts";

/** "The rebels said they would release him": the pronoun before the verb is the one who says so. */
export function tellerAsSubject(
  view: SentenceView,
  verb: number,
  attribution: AttributionAnnotation | null,
  reader: Reader,
): Party[] {
  const source = attribution?.sources[0];
  if (attribution === null || source === undefined) return [];
  if (!/^(?:it|they|he|she|we|i)$/.test(wordAt(view, ownSubject(view, verb))?.lower ?? "")) return [];
  const { entity, description } = attribution.speaker;
  const known = entity === null ? undefined : reader.entities[entity];
  const said = reader.page.text.slice(source.start, source.end).replace(/^(?:the|an?) /i, "");
  const name = known?.name ?? (description === "" ? said : description);
  return name === "" ? [] : [{ entity: known?.id ?? NO_ENTITY, name, start: source.start, end: source.end }];
}

/** The subject, an "it" among them that the parser took for one of the weather: "Marvania says it is willing to withdraw". */
function ownSubject(view: SentenceView, verb: number): number {
  const subject = subjectWord(view, verb);
  if (subject !== -1) return subject;
  const { head = -1, relation = "" } = grammarAt(view, verb) ?? {};
  if (relation !== "xcomp" || !WILLING.has(wordAt(view, head)?.lower ?? "")) return -1;
  return grammarAt(view, head)?.children.find((child) => grammarAt(view, child)?.relation === "expl") ?? -1;
}
const WILLING: ReadonlySet<string> = new Set(
  "willing ready prepared able unable unwilling set determined eager reluctant due likely unlikely".split(" "),
);

/** Who says that others must do it: takes part in what is asked, and is no more than a guess for a dossier. */
export function demanderOf(
  attribution: AttributionAnnotation,
  known: EventAnnotation["participants"],
  reader: Reader,
): EventAnnotation["participants"][number][] {
  const source = attribution.sources[0];
  if (source === undefined) return [];
  const { entity, description } = attribution.speaker;
  const named = entity === null ? undefined : reader.entities[entity];
  const name = named?.name ?? description;
  if (name === "" || known.some((one) => one.name === name || one.entity === named?.id)) return [];
  return [{ entity: null, role: "source", span: { start: source.start, end: source.end }, name }];
}
