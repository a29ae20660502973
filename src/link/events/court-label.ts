import type { Entity, Event } from "../../core/record.ts";
import { BENCH_WORDS } from "../../languages/en/offices.ts";

type Named = Pick<Entity, "name" | "names" | "kind" | "roles">;
type Party = { readonly entity: Named; readonly role?: Event["participants"][number]["role"] };

/**
 * Whose a step of a court is, for its label: judges hold it and are not its matter. Where the words name judges alone, it is
 * of those whom the page's other steps concern; of the judges where there are none.
 */
export function concernedAtCourt(named: readonly Party[], tried: readonly Named[]): readonly Party[] {
  const others = named.filter(({ entity }) => !isJudge(entity));
  if (others.length > 0 || named.length === 0) return others;
  const people = tried.filter((one) => one.kind === "person" && !isJudge(one));
  return people.length > 0 ? people.map((entity) => ({ entity, role: "target" as const })) : named;
}

const isJudge = ({ kind, roles }: Named): boolean =>
  kind === "person" &&
  roles.some(({ value }) =>
    value
      .toLowerCase()
      .split(/\s+/)
      .some((word) => BENCH_WORDS.has(word)),
  );
