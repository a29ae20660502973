import { overlap } from "../../core/span.ts";
import type { Status } from "../../core/vocabulary.ts";
import type { BriefEntry } from "../contract/parts.ts";
import { oneOf } from "../filters.ts";
import type { RecordView } from "../record-view.ts";
import { hasStatus, involves } from "./events.ts";
import { hasActor } from "./statements.ts";

type Wanted = { readonly actor?: string | undefined; readonly status?: readonly Status[] | undefined };
type Things = { readonly events: readonly string[]; readonly claims: readonly string[] };

/** The events and claims that an entry of the brief is about, by itself or by the difference it tells. */
function thingsOf(view: RecordView, { lines }: BriefEntry): Things {
  const events = new Set<string>();
  const claims = new Set<string>();
  for (const { parts } of lines) {
    for (const { about } of parts) {
      if (about?.kind === "event") events.add(about.id);
      if (about?.kind === "claim") claims.add(about.id);
      if (about?.kind !== "difference") continue;
      const { event, claim } = view.differences.get(about.id)?.about ?? {};
      if (event !== undefined) events.add(event);
      if (claim !== undefined) claims.add(claim);
    }
  }
  return { events: [...events], claims: [...claims] };
}

/** True where the actor speaks in the words that the entry shows, or takes part in what it is about. */
function isOf(view: RecordView, entry: BriefEntry, things: Things, actor: string): boolean {
  const speaks = (id: string | null): boolean => {
    const said = id === null ? undefined : view.attributions.get(id);
    return said !== undefined && hasActor(said, actor);
  };
  const events = things.events.flatMap((id) => view.events.get(id) ?? []);
  if (events.some((event) => involves(view, event, actor))) return true;
  if (things.claims.some((id) => view.claims.get(id)?.members.some(({ attribution }) => speaks(attribution)) === true))
    return true;
  return entry.lines.some(({ parts }) =>
    parts.some(({ page, span }) =>
      page === undefined || span === undefined
        ? false
        : (view.statementsOf.get(page) ?? []).some(
            (said) => hasActor(said, actor) && said.contents.some((words) => overlap(words, span)),
          ),
    ),
  );
}

/** Says of an entry of the brief whether it is of the actor and has one of the statuses that were asked for. */
export function entryFilter(view: RecordView, { actor, status }: Wanted): (entry: BriefEntry) => boolean {
  const wantsStatus = status !== undefined && status.length > 0;
  if (actor === undefined && !wantsStatus) return () => true;
  const fits = oneOf(status);
  return (entry) => {
    const things = thingsOf(view, entry);
    const events = things.events.flatMap((id) => view.events.get(id) ?? []);
    if (wantsStatus && !events.some((event) => hasStatus(event, fits))) return false;
    return actor === undefined || isOf(view, entry, things, actor);
  };
}
