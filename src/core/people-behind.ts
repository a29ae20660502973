import type { Attribution, Origin } from "./record.ts";

/**
 * Who stands unnamed behind an origin in these statements. The origin itself tells it of all that is traced to it: that
 * a witness once cites "the driver" does not make everything he says somebody else's.
 */
export function peopleBehind(origin: Origin, statements: readonly Attribution[]): Origin["behind"] {
  const links = statements
    .filter((one) => one.origin === origin.id)
    .flatMap(({ chain }) => chain.flatMap(({ span }) => span ?? []));
  return origin.behind.flatMap((people) => {
    const evidence = people.evidence.filter(({ page, start, end }) =>
      links.some((link) => link.page === page && link.start === start && link.end === end),
    );
    return evidence.length > 0 ? { ...people, evidence } : [];
  });
}
