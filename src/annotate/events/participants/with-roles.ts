import type { EventAnnotation } from "../../../core/layers.ts";
import type { Reader } from "../reader.ts";
import { NO_ENTITY, type Party } from "./party.ts";
import { distinct } from "./verb-participants.ts";

/** Parties as those who take part, each entity once; all on one footing where the event is `mutual`. */
export function withRoles(
  source: readonly Party[],
  target: readonly Party[],
  mutual: boolean,
  reader: Reader,
): EventAnnotation["participants"][number][] {
  const all = distinct([...source, ...target]);
  return all.map((party) => ({
    entity: party.entity === NO_ENTITY || party.entity >= reader.firstAdded ? null : party.entity,
    role: mutual ? "participant" : source.includes(party) ? "source" : "target",
    span: { start: party.start, end: party.end },
    name: party.name,
    ...(party.title === undefined ? {} : { office: { title: party.title, of: party.of ?? party.name } }),
  }));
}
