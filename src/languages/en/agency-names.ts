import { AGENCIES } from "./agencies.ts";
import { OUTLETS } from "./outlets.ts";

const byName = new Map<string, string>();
for (const agency of AGENCIES) for (const name of [agency.name, ...agency.aliases]) byName.set(name, agency.name);
const folding = new Map<string, string>();
for (const [name, agency] of byName)
  if (name.length > 4 && !folding.has(name.toLowerCase())) folding.set(name.toLowerCase(), agency);

/** The agency that a name or alias stands for, null where it is none. Short ones count only in their own letters ("AP", not "ap"). */
export function agencyNamed(name: string): string | null {
  const bare = name.trim().replace(/^the /iu, "").replace(/[.,]$/u, "");
  return byName.get(bare) ?? folding.get(bare.toLowerCase()) ?? byName.get(name.trim()) ?? null;
}

const formsOf = new Map(
  AGENCIES.map(({ name, aliases }) => [name, [...aliases].sort((a, b) => b.length - a.length)] as const),
);
/** The other forms of an agency's name, the longest first. */
export const namesOfAgency = (agency: string): readonly string[] => formsOf.get(agency) ?? [];

const outletByName = new Map<string, string>();
const outletByDomain = new Map<string, string>();
for (const outlet of OUTLETS) {
  for (const name of [outlet.name, ...outlet.aliases]) outletByName.set(name.toLowerCase(), outlet.name);
  for (const domain of outlet.domains) outletByDomain.set(domain, outlet.name);
}

/** The well-known outlet of that name, null where it is none. */
export const outletNamed = (name: string): string | null => outletByName.get(name.trim().toLowerCase()) ?? null;
/** The well-known outlet at that domain. */
export const outletAt = (domain: string): string | null => outletByDomain.get(domain) ?? null;
