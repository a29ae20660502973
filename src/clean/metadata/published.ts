import type { Basis } from "../../core/basis.ts";
import type { Evidenced } from "../../core/record.ts";
import { readDateLine } from "../recognisers/date-line.ts";
import { type Draft, evidenced, metaContent, placesOf, spanIn } from "./draft.ts";
import { articlesIn, textField } from "./linked-data.ts";
import { ANY_NEWSPAPER, calendarDate, readDates, readStamp } from "./read-date.ts";

export type PageDates = { readonly published: Evidenced<string> | null; readonly updated: Evidenced<string> | null };

const PUBLISHED_KEYS = (
  "article:published_time og:article:published_time og:published_time article:published datepublished date_published " +
  "publishdate publish_date publish-date published_time pubdate pub_date publication_date originalpublicationdate " +
  "sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate dc.date.issued " +
  "dcterms.issued dc.date.created dcterms.created dc.date dcterms.date citation_publication_date citation_date " +
  "rnews:datepublished vr:published_time article:created displaydate release_date date"
).split(" ");
const UPDATED_KEYS = (
  "article:modified_time og:updated_time og:modified_time article:modified datemodified date_modified last-modified " +
  "lastmod dcterms.modified dc.date.modified revised article:updated_time"
).split(" ");

/**
 * When the page says that it was published and last changed. Values are calendar days as written (EDTF). A caption's,
 * a list's or a sentence's date is never the page's; without a date of its own the page stays undated.
 */
export function readPageDates(draft: Draft): PageDates {
  const lines = fromLines(draft);
  const updated = fromHead(draft, ["dateModified"], UPDATED_KEYS, "updated") ?? lines.updated;
  const head = fromHead(draft, ["datePublished", "dateCreated"], PUBLISHED_KEYS, "published");
  const url = fromUrl(draft);
  return { published: stated(draft) ?? localDay(head, url) ?? url ?? lines.published, updated };
}

/** A stamp in UTC may fall on the day before or after the outlet's own, which its address has. */
function localDay(head: Evidenced<string> | null, url: Evidenced<string> | null): Evidenced<string> | null {
  if (head === null || url === null || head.value === url.value) return head;
  const days = Math.abs(Date.parse(head.value) - Date.parse(url.value)) / 86_400_000;
  return days <= 1 ? { ...head, value: url.value } : head;
}

function stated(draft: Draft): Evidenced<string> | null {
  const given = draft.stated.published;
  const value =
    given === undefined
      ? null
      : (readStamp(given, ANY_NEWSPAPER) ?? (/^\d{4}(?:-\d\d)?$/.test(given.trim()) ? given.trim() : null));
  return value === null ? null : evidenced(value, [], "stated", 1);
}

function fromHead(draft: Draft, fields: readonly string[], keys: readonly string[], role: "published" | "updated") {
  const { head } = draft;
  if (head === null) return null;
  const found = (value: string | null, basis: Basis, confidence: number) =>
    value === null ? null : evidenced(value, [], basis, confidence);
  const articles = articlesIn(head.linked);
  for (const object of articles.length > 0 ? articles : head.linked)
    for (const field of fields) {
      const stamp = textField(object, field);
      const value = stamp === null ? null : readStamp(stamp);
      if (value !== null) return found(value, "json-ld", 0.95);
    }
  for (const key of keys) {
    const meta = metaContent(draft, [key]);
    const value = meta === null ? null : readStamp(meta);
    if (value !== null) return found(value, "meta tag", 0.9);
  }
  for (const time of head.times) {
    if (time.role !== role && !(role === "published" && time.role === null)) continue;
    const day = readStamp(time.stamp) ?? readStamp(time.text);
    if (day !== null)
      return evidenced(day, placesOf(draft, time.text), "html element", time.role === null ? 0.75 : 0.9);
  }
  return null;
}

/** /2025/11/09/ or 20251109 in the address. */
function fromUrl(draft: Draft): Evidenced<string> | null {
  const url = draft.url ?? "";
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(url);
  const value = match === null ? null : calendarDate(match[1] ?? "", Number(match[2]), Number(match[3]));
  return value === null ? null : evidenced(value, [], "url", 0.85);
}

/** A date may stand over the title too, but no further from it: menus and lists of other stories stand there. */
const OVER_TITLE = 2;

type LineDate = {
  value: string;
  label: "published" | "updated" | null;
  start: number;
  end: number;
  above: boolean;
  basis: Basis;
};

/** Date lines and dated bylines. Those with a label count anywhere; those without only at the head of the story. */
function fromLines(draft: Draft): PageDates {
  const { labelled } = draft;
  const title = labelled.findIndex(({ label }) => label.kind === "title");
  const first = labelled.findIndex(({ label }) => label.kind === "body");
  const found: LineDate[] = [];
  for (const [index, { passage, label }] of labelled.entries()) {
    if (label.kind !== "date" && label.kind !== "byline") continue;
    const dates =
      readDateLine(passage.text)?.dates ??
      (label.kind === "byline" ? readDates(passage.text).map((date) => ({ ...date, label: null })) : []);
    const above = first >= 0 && index < first && index >= Math.max(title - OVER_TITLE, first - 12);
    for (const date of dates)
      found.push({
        value: date.value,
        label: date.label,
        start: passage.start + date.start,
        end: passage.start + date.end,
        above,
        basis: label.kind === "byline" ? "byline" : "date line",
      });
  }
  const give = (date: LineDate | undefined, confidence: number) =>
    date === undefined ? null : evidenced(date.value, [spanIn(draft, date)], date.basis, confidence);
  // A label of the list below ("Published: …" under every teaser) is several: then none of them is the page's.
  const labelledPublished = found.filter((date) => date.label === "published");
  const plain = found.filter((date) => date.label === null && date.above);
  const nearest = labelledPublished.find((date) => date.above) ?? plain.at(0);
  const days = new Set(labelledPublished.map((date) => date.value));
  const published =
    give(
      nearest,
      nearest?.label === "published" ? 0.95 : new Set(plain.map((date) => date.value)).size > 1 ? 0.7 : 0.9,
    ) ?? (days.size === 1 ? give(labelledPublished[0], 0.8) : null);
  const changed = found.filter((date) => date.label === "updated");
  return {
    published,
    updated: give(changed.find((date) => date.above) ?? (changed.length === 1 ? changed[0] : undefined), 0.85),
  };
}
