import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean } from "../src/clean/clean.ts";
import { HearsayError } from "../src/core/errors.ts";
import type { Page } from "../src/core/page.ts";
import { recordToHtml } from "../src/exporters/html/record-to-html.ts";
import { madeUpRecord } from "../src/exporters/made-up-record.ts";
import { recordToMarkdown } from "../src/exporters/markdown/render-markdown.ts";
import { takeCapture } from "../src/ingest/custody.ts";
import { decode } from "../src/ingest/decode.ts";
import { HOSTILE_WORDS } from "./hostile-record.ts";
import { numbersFrom } from "./made-up-pages.ts";

// All of them by hand: HEARSAY_MUTATIONS=20000 npx vitest run test/hostile-markup.test.ts
const MUTATIONS = Number(process.env.HEARSAY_MUTATIONS ?? 1_000);
const SEED = Number(process.env.HEARSAY_SEED ?? 1);
/** So many pages at a time go into one exported file. */
const A_FILE = 50;
/** Stands in every script and handler of the hostile page: it must not show where the markup is whole. */
const CODE = "ownedByThePage";

const example = join(import.meta.dirname, "..", "examples", "lune-strait");

/** A page with everything in it that runs, loads or hides, around a plain story. */
const HOSTILE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Harbour talks end without a deal &lt;script&gt;</title>
<meta http-equiv="refresh" content="0;url=javascript:${CODE}()"><base href="javascript:${CODE}()">
<link rel="canonical" href="javascript:${CODE}()"><meta property="og:title" content="&quot;><script>${CODE}()</script>">
<meta name="author" content="Jonna Adeyle"><meta property="article:published_time" content="2031-04-02T09:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour talks </script><script>${CODE}()</script>
<script>${CODE}("</p>");document.write("<p>${CODE}")</script><style>.a{background:url(javascript:${CODE})}</style></head>
<body onload="${CODE}()" onfocus=${CODE}() background="javascript:${CODE}()">
<nav onclick="${CODE}()"><a href="javascript:${CODE}()">Home</a><a href="/world" onmouseover='${CODE}()'>World</a></nav>
<article><h1 onerror="${CODE}()">Harbour talks end without a deal</h1><p class="byline">By Jonna Adeyle</p>
<p>Talks between Varland and Kestria ended on Tuesday without a deal, the foreign ministry of Varland <a href="java&#10;script:${CODE}()">said</a>.</p>
<p>“We will not sign this week,” Foreign Minister Mirela Ostan <a href="data:text/html,<script>${CODE}()</script>">told reporters</a> in Port Amery.</p>
<p>The Brax Courier <a href="https://brax.example/harbour?a=1&amp;b=<script>">reported</a> that both sides had asked for more time.<img src=x onerror="${CODE}()"></p>
<iframe srcdoc="<script>${CODE}()</script>"></iframe><object data="javascript:${CODE}()"></object><embed src="javascript:${CODE}()">
<svg onload="${CODE}()"><script>${CODE}()</script><foreignObject><p onclick="${CODE}()"></p></foreignObject></svg>
<math><mtext><script>${CODE}()</script></mtext></math><template><script>${CODE}()</script></template><noscript><img src=x onerror=${CODE}()></noscript>
<p>${HOSTILE_WORDS.replaceAll("<", "&lt;")}</p>
<form action="javascript:${CODE}()"><button formaction="javascript:${CODE}()">Send</button><input autofocus onfocus="${CODE}()"></form>
<p>The next round is planned for May in Brax, according to two officials who asked not to be named.</p></article>
<![CDATA[<script>${CODE}()</script>]]><!--<script>${CODE}()</script>--><footer>© Strait Observer</footer></body></html>`;

const originals: readonly string[] = [
  HOSTILE,
  ...readdirSync(example)
    .filter((name) => name.endsWith(".html"))
    .map((name) => readFileSync(join(example, name), "utf8")),
];

type Next = () => number;
const at = (next: Next, length: number): number => Math.floor(next() * length);
const pick = (next: Next, list: readonly string[]): string => list[at(next, list.length)] ?? "";
const TAG = /<[^<>]{0,300}>/g;

/** Replaces one tag of the page by what `by` makes of it. */
function oneTag(html: string, next: Next, by: (tag: string) => string): string {
  const tags = [...html.matchAll(TAG)];
  const found = tags[at(next, tags.length)];
  return found === undefined
    ? html
    : html.slice(0, found.index) + by(found[0]) + html.slice(found.index + found[0].length);
}

const NAMES =
  "p div span table tr td a b ul li h1 article section nav aside script style title svg math template select option noscript iframe textarea plaintext frameset body html head form button figure blockquote q pre br".split(
    " ",
  );
const ATTRIBUTES = [
  ` onload="${CODE}()"`,
  ` style="display:none"`,
  " hidden",
  ` class="${"related ".repeat(300)}"`,
  ` href='javascript:${CODE}()'`,
  ' itemprop="articleBody"',
  ' lang="',
  " =",
  " a='",
  ' x="&#x110000;&#0;&bogus;&amp"',
  ` data-y="${"y".repeat(5_000)}"`,
];
const RAW = [
  "<",
  "</",
  "<!",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?xml?>",
  "&",
  "&#",
  "&#xFFFFFFFF;",
  "\u0000",
  "\ufdd0",
  "\u202e",
  "</html>",
  "</body>",
  "<plaintext>",
  "\ud800",
];

type Mutation = (html: string, next: Next) => string;
/** What happens to markup on its way: tags lost, doubled, renamed, torn; attributes strewn in; nesting out of hand. */
const MUTATION: readonly Mutation[] = [
  (html, next) => oneTag(html, next, () => ""),
  (html, next) => oneTag(html, next, (tag) => tag + tag),
  (html, next) =>
    oneTag(html, next, (tag) =>
      tag.replace(/^<\/?[a-z0-9]+/i, (head) => (head.startsWith("</") ? "</" : "<") + pick(next, NAMES)),
    ),
  (html, next) => oneTag(html, next, (tag) => tag.slice(0, at(next, tag.length))),
  (html, next) => oneTag(html, next, (tag) => tag.replace(/>$/, `${pick(next, ATTRIBUTES)}>`)),
  (html, next) => oneTag(html, next, (tag) => tag.replace(/["']/, "")),
  (html, next) => oneTag(html, next, (tag) => tag.toUpperCase()),
  (html, next) => oneTag(html, next, (tag) => `<${pick(next, NAMES)}>`.repeat(1 + at(next, 400)) + tag),
  (html, next) => oneTag(html, next, (tag) => tag + `</${pick(next, NAMES)}>`.repeat(1 + at(next, 40))),
  (html, next) => oneTag(html, next, (tag) => pick(next, RAW).repeat(1 + at(next, 30)) + tag),
  (html, next) => {
    const place = at(next, html.length);
    return html.slice(0, place) + pick(next, RAW) + html.slice(place);
  },
  (html, next) => html.slice(0, at(next, html.length)),
  (html, next) => html.slice(at(next, html.length)),
  (html, next) => {
    const other = originals[at(next, originals.length)] ?? "";
    const start = at(next, other.length);
    const place = at(next, html.length);
    return html.slice(0, place) + other.slice(start, start + at(next, 2_000)) + html.slice(place);
  },
  (html) => html.replace(/<\/(?:p|div|li)>/g, ""),
  (html) => html.replace(/<p[ >]/g, "<div><table><tr><td "),
  (html) => html.replace(/\n/g, ""),
  (html, next) => html.replace(/&/g, () => (next() < 0.5 ? "&amp;amp;" : "&")),
];
type Encoding = (html: string) => Uint8Array;
const ENCODING: readonly Encoding[] = [
  (html) => Buffer.from(html),
  (html) => Buffer.from(html),
  (html) => Buffer.from(html),
  (html) => Buffer.from(html, "latin1"),
  (html) => Buffer.from(`\ufeff${html}`, "utf16le"),
  (html) => Buffer.from(html, "utf16le").subarray(1),
  (html) => Buffer.from(html.replace(/charset="?utf-8/i, 'charset="shift_jis')),
  (html) => Buffer.from(Buffer.from(html).toString("latin1")),
];

function mutated(next: Next): Uint8Array {
  let html = originals[next() < 0.4 ? 0 : at(next, originals.length)] ?? "";
  for (let count = at(next, 5); count >= 0 && html !== ""; count--)
    html = MUTATION[at(next, MUTATION.length)]?.(html, next) ?? html;
  return (ENCODING[at(next, ENCODING.length)] ?? ENCODING[0])?.(html) ?? new Uint8Array();
}

function cleaned(bytes: Uint8Array): Page | null {
  const capture = takeCapture({ path: "x.html" }, bytes, "html");
  try {
    return clean({ ...capture, bytes: bytes.length }, decode(capture));
  } catch (error) {
    if (error instanceof HearsayError && error.code === "no-text") return null;
    throw error;
  }
}

/** What is wrong with a cleaned page: blocks out of order or not whole, spans outside, links that could run. */
function faults(page: Page): string[] {
  const wrong: string[] = [];
  let end = 0;
  let left = "";
  for (const block of page.blocks) {
    if (block.start < end || block.end <= block.start || block.end > page.text.length)
      wrong.push(`block at ${block.start}`);
    left += page.text.slice(end, block.start);
    end = block.end;
  }
  if ((left + page.text.slice(end)).replace(/\p{Cc}/gu, "").trim() !== "") wrong.push("text in no block");
  const spanFaults = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { start, end: close } = value as { start?: unknown; end?: unknown };
    if (
      typeof start === "number" &&
      typeof close === "number" &&
      !(0 <= start && start < close && close <= page.text.length)
    )
      wrong.push(`span ${start} to ${close} of ${page.text.length}`);
    for (const one of Object.values(value)) spanFaults(one);
  };
  spanFaults({ ...page, text: null });
  for (const { url } of page.links) if (!/^https?:\/\//.test(url)) wrong.push(`link ${url.slice(0, 40)}`);
  return wrong;
}

/** Elements outside the data of an exported file, and attributes that run code. */
function active(html: string): string[] {
  const outside = html.replace(/<script type="(?:application\/json|text\/plain)"[^>]*>[^<]*<\/script>/g, "");
  return [
    ...outside.matchAll(
      /<(?:script|img|svg|iframe|object|embed|form|base)\b|<[^<>]{0,200}\son[a-z]+\s*=|href\s*=\s*["']?\s*javascript/gi,
    ),
  ].map(([found]) => found);
}

describe("markup that is out to break something", () => {
  it(`gives sound pages and harmless files: ${MUTATIONS} damaged pages`, async () => {
    const next = numbersFrom(SEED);
    let pages: Page[] = [];
    let read = 0;
    let slowest = 0;
    for (let number = 0; number < MUTATIONS; number++) {
      const bytes = mutated(next);
      const before = performance.now();
      const page = cleaned(bytes);
      slowest = Math.max(slowest, performance.now() - before);
      if (page !== null) {
        expect(faults(page), `seed ${SEED}, page ${number}`).toEqual([]);
        pages.push(page);
        read++;
      }
      if (pages.length < A_FILE && number + 1 < MUTATIONS) continue;
      const once = [...new Map(pages.map((one) => [one.id, one])).values()];
      const record = {
        ...madeUpRecord,
        pages: [
          ...madeUpRecord.pages,
          ...once.map((one) => ({ ...one, published: { own: one.published, linked: null }, repairs: [] })),
        ],
      };
      const html = await recordToHtml(record, { script: "", style: "" });
      expect(active(html), `seed ${SEED}, to page ${number}`).toEqual(["<script"]);
      expect(recordToMarkdown(record), `seed ${SEED}, to page ${number}`).not.toMatch(
        /<(?:script|img|svg|iframe)\b|\]\(\s*javascript:/i,
      );
      pages = [];
    }
    expect(read).toBeGreaterThan(MUTATIONS * 0.8);
    expect(slowest).toBeLessThan(5_000);
  }, 3_600_000);

  it("shows the story of the hostile page and none of its code", () => {
    const page = cleaned(Buffer.from(HOSTILE));
    const kept =
      page?.blocks.filter(({ kind }) => kind !== "boilerplate").map(({ start, end }) => page.text.slice(start, end)) ??
      [];
    expect(kept.join("\n")).toContain("ended on Tuesday without a deal");
    expect(kept.join("\n")).toContain("according to two officials");
    expect(page?.text).not.toContain(CODE);
    expect(JSON.stringify([page?.title, page?.authors, page?.links])).not.toMatch(/javascript|data:/);
    expect(page?.links.map(({ url }) => url)).toEqual(["https://brax.example/harbour?a=1&b=%3Cscript%3E"]);
  });

  it("draws the same damage for the same seed", () => {
    const digest = () => {
      const next = numbersFrom(SEED);
      const hash = createHash("sha256");
      for (let number = 0; number < 20; number++) hash.update(mutated(next));
      return hash.digest("hex");
    };
    expect(digest()).toBe(digest());
  });
});
