/** Keys of page data that say when a story came out, who wrote it and what it is called, with the name that they go by here. */
const KEYS: { readonly [key: string]: string } = {
  datepublished: "published",
  publisheddate: "published",
  publishdate: "published",
  publisheddatetime: "published",
  publishedat: "published",
  published_at: "published",
  publish_date: "published",
  published_date: "published",
  publisheddateiso8601: "published",
  publish_time: "published",
  publishtime: "published",
  publishedtime: "published",
  publicationdate: "published",
  publication_date: "published",
  pubdate: "published",
  pub_date: "published",
  firstpublished: "published",
  first_published: "published",
  articlepublisheddate: "published",
  datepublication: "published",
  displaydate: "published",
  display_date: "published",
  datecreated: "created",
  datemodified: "updated",
  headline: "headline",
};
const PAIR = /["']([a-z_0-9]{6,24})["']\s{0,4}:\s{0,4}["']([^"'\\]{6,200})["']/giu;
const MOST_OF_A_KEY = 24;

/**
 * Dates and headlines in a script that is no valid JSON-LD, in order: quoted keys with quoted values. A key that stands
 * there often speaks of many stories, so all its values are given and the reader counts them.
 */
export function looseFacts(script: string): { key: string; value: string }[] {
  if (!/date|publi|headline/iu.test(script)) return [];
  const found: { key: string; value: string }[] = [];
  const counts = new Map<string, number>();
  for (const match of script.matchAll(PAIR)) {
    const key = KEYS[(match[1] ?? "").toLowerCase()];
    const value = match[2];
    if (key === undefined || value === undefined) continue;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= MOST_OF_A_KEY) found.push({ key, value });
  }
  return found;
}
