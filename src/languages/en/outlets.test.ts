import { describe, expect, it } from "vitest";
import { AGENCIES } from "./agencies.ts";
import { OUTLETS } from "./outlets.ts";

describe("outlets and agencies", () => {
  it("names each once", () => {
    for (const list of [OUTLETS, AGENCIES]) {
      const names = list.map((item) => item.name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("gives every domain to one outlet and writes it in lower case", () => {
    const domains = OUTLETS.flatMap((outlet) => outlet.domains);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
    for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it("does not give one agency alias to two agencies", () => {
    const aliases = AGENCIES.flatMap((agency) => [agency.name, ...agency.aliases]);
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
  });

  it("is broad", () => {
    expect(OUTLETS.length).toBeGreaterThan(150);
    expect(AGENCIES.length).toBeGreaterThan(25);
  });
});
