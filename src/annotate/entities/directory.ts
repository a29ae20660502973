import type { Cluster } from "./cluster.ts";
import { organizationKey } from "./organization-keys.ts";

/** An office that the page states of a person: its noun and all its words in lower case. */
export type Office = { readonly head: string; readonly words: ReadonlySet<string>; readonly country: string | null };

/** A person with what the page says the person is. */
export type Officer = { readonly cluster: Cluster; readonly offices: readonly Office[] };

/** A body or document with the words of its names; `words` is in the order of `organizationKey`. */
export type Body = {
  readonly cluster: Cluster;
  readonly names: readonly {
    readonly words: readonly string[];
    readonly country: string | null;
    /** Which of the words stands before "of": "Court" of "World Court of Ports"; -1 where none does. */
    readonly opens: number;
  }[];
};

/** Most officers, and most bodies under one word, that a description is compared with. */
const MAX_COMPARED = 300;
/** Most names of one body, and offices of one person, that are kept. */
const MAX_KEPT = 20;

/** Who holds what office on a page, and which bodies and documents it names: what descriptions are looked up in. */
export class Directory {
  readonly #officers: Officer[] = [];
  readonly #bodies = new Map<string, Body[]>();
  readonly #outlets: Body[] = [];
  /** The country whose body of state publishes the page, as a ministry does; null elsewhere. */
  readonly home: string | null;
  #learned = false;

  constructor(clusters: readonly Cluster[], home: string | null = null) {
    this.home = home;
    for (const cluster of clusters) {
      if (cluster.kind === "person") this.#enterPerson(cluster);
      else if (cluster.kind !== "place") this.#enterBody(cluster);
    }
  }

  /** Persons of whom the page states an office or a country, in order of first mention. */
  get officers(): readonly Officer[] {
    return this.#officers;
  }

  /** True once something was noted that what stood before it could not know. */
  get learned(): boolean {
    return this.#learned;
  }

  /** Bodies and documents with one of these words in a name; every outlet where no word is given. */
  bodies(words: readonly string[]): readonly Body[] {
    if (words.length === 0) return this.#outlets;
    return [...new Set(words.flatMap((word) => this.#bodies.get(word) ?? []))];
  }

  /** Notes that the page calls a person leader of a country. */
  leads(cluster: Cluster, country: string): void {
    if (!cluster.led) this.#learned = true;
    cluster.country ??= country;
    cluster.led = true;
    if (!this.#officers.some((officer) => officer.cluster === cluster)) this.#officers.push({ cluster, offices: [] });
  }

  #enterPerson(cluster: Cluster): void {
    const offices = new Map<string, Office>();
    for (const { roles, sentence } of cluster.mentions) {
      for (const role of roles) {
        if (role.head === "" || offices.size >= MAX_KEPT) continue;
        const words = sentence.words.slice(role.from, role.to).map((word) => word.lower);
        const key = words.join(" ");
        if (!offices.has(key)) offices.set(key, { head: role.head, words: new Set(words), country: role.country });
      }
    }
    const known = offices.size > 0 || cluster.country !== null;
    if (known && this.#officers.length < MAX_COMPARED) this.#officers.push({ cluster, offices: [...offices.values()] });
  }

  #enterBody(cluster: Cluster): void {
    const names = new Map<string, Body["names"][number]>();
    for (const { words, key } of cluster.mentions) {
      if (names.size >= MAX_KEPT) break;
      if (names.has(key)) continue;
      const { core, country } = organizationKey(words);
      const parts = core.split(" ");
      const opening = words.findIndex((word, index) => word.letter && words[index + 1]?.lower === "of");
      names.set(key, { words: parts, country, opens: parts.indexOf(words[opening]?.lower ?? "") });
    }
    const body: Body = { cluster, names: [...names.values()] };
    if (cluster.kind === "outlet" && this.#outlets.length < MAX_COMPARED) this.#outlets.push(body);
    for (const word of new Set(body.names.flatMap((name) => name.words))) {
      const list = this.#bodies.get(word);
      if (list === undefined) this.#bodies.set(word, [body]);
      else if (list.length < MAX_COMPARED) list.push(body);
    }
  }
}
