import type { Basis } from "../../core/basis.ts";
import { folded } from "../phrase-matcher.ts";
import { decodedEntities } from "./decoded-entities.ts";
import type { HeadFacts } from "./draft.ts";
import { articlesIn, namesField, textField, typesOf } from "./linked-data.ts";

/** A title that the page states in one of the places for it, without the site's name. */
export type StatedTitle = { readonly from: Source; readonly text: string; readonly basis: Basis };
type Source = "og" | "json-ld" | "heading" | "twitter" | "title tag";

/** How much a place says about the title; two that agree outweigh any one. Found on development pages. */
const WEIGHTS: { readonly [source in Source]: number } = {
  og: 1,
  "json-ld": 1.1,
  heading: 1.2,
  twitter: 0.3,
  "title tag": 0.45,
};
const BASIS: { readonly [source in Source]: Basis } = {
  og: "meta tag",
  "json-ld": "json-ld",
  heading: "heading",
  twitter: "meta tag",
  "title tag": "html element",
};
const SHORTEST_HEADING = 8;
const LONGEST = 400;

/** Letters and digits alone: what two forms of one title have in common. */
const bare = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** The title that the places of the page agree on most, null where none states one. `lead` is the page's own title line. */
export function votedTitle(head: HeadFacts, url: string | null, lead: string | null): StatedTitle | null {
  const titles = statedTitles(head, url, lead);
  const groups = new Map<string, StatedTitle[]>();
  for (const title of titles) {
    const key = bare(title.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [title]);
    else group.push(title);
  }
  const data = titles.some(({ from }) => from === "json-ld");
  const news = data
    ? articlesIn(head.linked).some((article) => typesOf(article).some((type) => /News|Live|Report/u.test(type)))
    : head.metas.some(({ key, content }) => key === "og:type" && content === "article");
  const weighed: Weighed[] = [...groups.entries()].map(([key, group]) => ({
    key,
    group,
    weight: weightOf(group),
  }));
  let best = weighed[0];
  for (const candidate of weighed) if (best === undefined || candidate.weight > best.weight) best = candidate;
  if (best === undefined) return null;
  // "Ministry: Talks put off" and "Talks put off": the form for sharing says whether the kicker belongs to the title.
  const shared = weighed.find(({ group }) => group.some(({ from }) => from === "og"));
  if (shared !== undefined && shared !== best && (sameButKicker(shared, best) || (news && byHand(shared, best, data))))
    best = shared;
  const alone = news ? headlineAlone(weighed) : null;
  if (alone !== null) best = alone;
  return formOf(best.group);
}

type Weighed = { readonly key: string; readonly group: readonly StatedTitle[]; readonly weight: number };

const weightOf = (group: readonly StatedTitle[]) => {
  const sources = new Set(group.map(({ from }) => from));
  let weight = 0;
  for (const source of sources) weight += WEIGHTS[source];
  return weight;
};

/** One is the other's end or its beginning, and long enough to be a title of its own. */
function sameButKicker(shared: Weighed, best: Weighed): boolean {
  const [short, long] = shared.key.length < best.key.length ? [shared.key, best.key] : [best.key, shared.key];
  if (short.length < 15 || (long === shared.key && shared.group[0]?.text.includes("|"))) return false;
  return long.endsWith(short) || (long.startsWith(short) && short.length >= long.length * 0.6);
}

/** A title for sharing that the title tag has not, while the tag repeats the headline, was written for the purpose. */
const byHand = (shared: Weighed, best: Weighed, data: boolean) =>
  best.group.some(({ from }) => from === "title tag") &&
  best.group.some(({ from }) => from === "heading") &&
  (!data || best.group.some(({ from }) => from === "json-ld")) &&
  shared.group.every(({ from }) => from === "og" || from === "twitter");

/** A headline in the data that stands against one title in all other places: those were made for those who search and share. */
function headlineAlone(weighed: readonly Weighed[]): Weighed | null {
  const alone = weighed.find(({ group }) => group.every(({ from }) => from === "json-ld"));
  const others = weighed.find(({ group }) =>
    ["heading", "title tag"].every((place) => group.some(({ from }) => from === place)),
  );
  if (weighed.length !== 2 || alone === undefined || others === undefined || alone.key.length < 15) return null;
  return others.key.includes(alone.key) || alone.key.includes(others.key) ? null : alone;
}

/** The wording of a title that most places have. Sources are in the order in which they are believed where none has a majority. */
function formOf(group: readonly StatedTitle[]): StatedTitle | null {
  const counts = new Map<string, number>();
  for (const { text } of group) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return group.find(({ text }) => counts.get(text) === most) ?? null;
}

function statedTitles(head: HeadFacts, url: string | null, lead: string | null): StatedTitle[] {
  const meta = (key: string) => head.metas.find((fact) => fact.key === key && fact.content.trim() !== "")?.content;
  const linked = articlesIn(head.linked)
    .map((article) => textField(article, "headline") ?? textField(article, "name"))
    .find((headline) => headline !== null);
  const headings = head.marked.filter(
    ({ tag, text, long }) => tag === "h1" && !long && text.length > SHORTEST_HEADING && text.includes(" "),
  );
  const near = headings.filter(({ away }) => !away);
  const heading = near.length > 0 ? near : headings;
  const alike = new Set(
    [meta("og:title"), linked, meta("twitter:title")].map((text) => bare(decodedEntities(text ?? ""))),
  );
  // Of several headings the one that stands over the story, as it was found among the lines, is the title.
  const over =
    lead === null ? undefined : heading.find(({ text }) => bare(text).includes(bare(lead)) || alike.has(bare(text)));
  const raw: { from: Source; text: string }[] = [];
  const add = (from: Source, text: string | null | undefined) => {
    const plain = text === null || text === undefined ? "" : decodedEntities(text.slice(0, LONGEST * 5));
    if (plain !== "" && plain.length <= LONGEST && /[\p{L}\p{N}]/u.test(plain)) raw.push({ from, text: plain });
  };
  add("og", meta("og:title"));
  add("json-ld", linked);
  add("heading", over?.text ?? lead ?? heading[0]?.text);
  add("twitter", meta("twitter:title"));
  add("title tag", head.titleTag);
  // An attribute that holds an unwritten-out quote mark ends there: 'Marvania and "its" rivers' becomes 'Marvania and'.
  const cut = (text: string) =>
    raw.some((other) => other.text.length > text.length && other.text.startsWith(`${text} "`));
  const whole = raw.filter(({ text }) => !cut(text));
  const names = siteNames(head, url);
  const headline = whole.filter(({ from }) => from === "json-ld" || from === "heading").map(({ text }) => bare(text));
  return whole.map(({ from, text }) => ({ from, text: withoutSite(text, names, headline), basis: BASIS[from] }));
}

/** What the site is called: in its head, as publisher, and by its domain. */
export function siteNames(head: HeadFacts, url: string | null): Set<string> {
  const names = head.metas
    .filter(({ key }) => key === "og:site_name" || key === "application-name" || key === "apple-mobile-web-app-title")
    .map(({ content }) => content);
  for (const article of articlesIn(head.linked)) names.push(...namesField(article, "publisher", head.linked));
  const host = /^https?:\/\/(?:www\d?\.)?([^/:?#]{3,80})/u.exec(url ?? head.canonical ?? "")?.[1];
  if (host !== undefined) names.push(host, host.split(".").at(-2) ?? host, host.split(".")[0] ?? host);
  return new Set(names.map(siteKey).filter((name) => name.length > 1));
}

/** "The Norvik-Courier.com" as it is compared: norvikcourier. */
const siteKey = (name: string) =>
  bare(
    folded(name)
      .replace(/^(?:the|der|die|das|le|la|el) /u, "")
      .replace(/\.(?:com|org|net|de|at|ch|co\.uk|uk|fr|es|it|nl|ru|pl|se|no|dk|tr)\b/u, ""),
  );

const SEPARATOR = /\s(?:[|–—·•*»«:/-]|::|--|\|\|)\s|\s?[|｜ㅣ：]\s?/gu;
/** Without spaces these part a title from a name that is the site's beyond doubt. */
const TIGHT = /[-–—:：|｜ㅣ_]/gu;
const LONGEST_SITE = 40;
const LONGEST_END = 120;
const SHORTEST_TITLE = 10;

/** "Talks put off | World | The Norvik Courier": ends that are the site's name or that the headline has not. */
function withoutSite(title: string, names: ReadonlySet<string>, headlines: readonly string[]): string {
  const places = [...title.matchAll(SEPARATOR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: match[0].trim(),
  }));
  // What is the heading or the headline, followed by a mark, is the title.
  for (const { start, mark } of places) {
    const head = title.slice(0, start).trim();
    if (
      mark !== ":" &&
      head.length >= SHORTEST_TITLE &&
      headlines.includes(bare(head)) &&
      title.length - start <= LONGEST_END
    )
      return head;
  }
  const whole = headlines.includes(bare(title));
  let rest = title;
  for (const { start, end, mark } of places.toReversed()) {
    const head = rest.slice(0, start).trim();
    const tail = rest.slice(end).trim();
    if (head.length < SHORTEST_TITLE) break;
    const short =
      !whole && rest === title && mark !== ":" && mark !== "/" && tail.length <= LONGEST_SITE && head.length >= 15;
    if (!names.has(siteKey(tail)) && !(short && looksLikeSite(tail))) break;
    rest = head;
  }
  if (rest === title) rest = withoutTightSite(title, names);
  // "…-정치|한국일보": scripts without capitals write the section close behind a hyphen.
  if (rest !== title) rest = /^(.{10,400})-[\p{Lo}]{2,8}$/u.exec(rest)?.[1] ?? rest;
  const first = places[0];
  if (rest === title && first !== undefined && names.has(siteKey(title.slice(0, first.start)))) {
    const tail = title.slice(first.end).trim();
    if (tail.length >= 15) return tail;
  }
  return rest;
}

/** "Talks put off-Politics|Norvik Courier": the site after a mark without spaces, and one section before it. */
function withoutTightSite(title: string, names: ReadonlySet<string>): string {
  const places = [...title.slice(-80).matchAll(TIGHT)].map((match) => Math.max(0, title.length - 80) + match.index);
  const site = places.find((place) => place >= SHORTEST_TITLE && names.has(siteKey(title.slice(place + 1))));
  if (site === undefined) return title;
  const head = title.slice(0, site).trim();
  return head;
}

/** Names of sites begin their words with capitals, or are addresses; what has no capitals in its script may be one. */
const looksLikeSite = (tail: string) =>
  !/[?!…”“»"',;]/u.test(tail) &&
  tail.split(" ").length <= 4 &&
  tail
    .split(" ")
    .every(
      (word) =>
        !/^\p{Ll}/u.test(word) || /^(?:of|and|the|for|de|la|le|der|di|da|und)$/u.test(word) || word.includes("."),
    );
