/** One JSON-LD object: untrusted, so every field is looked at before it is used. */
export type LinkedObject = { readonly [key: string]: unknown };

const DEEPEST = 8;
const MOST = 400;

/**
 * The typed objects of a JSON-LD script, those inside `@graph` and `mainEntity` too, in order. Broken JSON is mended
 * where only line breaks or commas are wrong; else there are none.
 */
export function linkedObjects(script: string): LinkedObject[] {
  const parsed = parse(script.trim().replace(/^<!\[CDATA\[|\]\]>;?$/g, ""));
  const found: LinkedObject[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value: parsed, depth: 0 }];
  for (let index = 0; index < queue.length && found.length < MOST && index < 5_000; index++) {
    const entry = queue[index];
    if (entry === undefined || entry.depth > DEEPEST) continue;
    if (Array.isArray(entry.value)) for (const value of entry.value) queue.push({ value, depth: entry.depth + 1 });
    else if (isObject(entry.value)) {
      if (entry.value["@type"] !== undefined) found.push(entry.value);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage"])
        if (typeof entry.value[key] === "object") queue.push({ value: entry.value[key], depth: entry.depth + 1 });
    }
  }
  return found;
}

function parse(script: string): unknown {
  for (const text of [
    script,
    script
      .replace(/\p{Cc}+/gu, " ")
      .replace(/,\s{0,20}([}\]])/g, "$1")
      .replace(/;\s*$/, ""),
  ])
    try {
      return JSON.parse(text);
    } catch {
      // The second reading may do; broken JSON-LD says nothing.
    }
  return null;
}

export const isObject = (value: unknown): value is LinkedObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const typesOf = (object: LinkedObject): string[] =>
  [object["@type"]].flat().filter((type): type is string => typeof type === "string");

/** The objects that describe a news story or the like. */
export const articlesIn = (objects: readonly LinkedObject[]): LinkedObject[] =>
  objects.filter((object) =>
    typesOf(object).some((type) => /(?:Article|Posting|Report|Review|Opinion\w*)$/.test(type)),
  );

/** A field that is text, or the first of several; null else. */
export function textField(object: LinkedObject, key: string): string | null {
  for (const value of [object[key]].flat()) if (typeof value === "string" && value.trim() !== "") return value;
  return null;
}

/** The names in a field that holds names, objects with names, or references to objects of the page. */
export function namesField(object: LinkedObject, key: string, all: readonly LinkedObject[]): string[] {
  return [object[key]].flat().flatMap((value) => {
    if (typeof value === "string") return [value];
    if (!isObject(value)) return [];
    const name = textField(value, "name");
    if (name !== null) return [name];
    const id = value["@id"];
    const other =
      typeof id === "string" ? all.find((candidate) => candidate["@id"] === id && candidate !== value) : undefined;
    const referred = other === undefined ? null : textField(other, "name");
    return referred === null ? [] : [referred];
  });
}
