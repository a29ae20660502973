import { numbersFrom } from "../test/made-up-pages.ts";
import { variedExample } from "./vary-example.ts";

/**
 * `count` pages of the size and make of a news site's: a varied page of the example inside scripts, styles, menus, lists
 * of further stories, cards and a footer, some 150 KB each. The same number gives the same pages.
 */
export function sitePages(count: number): string[] {
  const pages: string[] = [];
  for (let copy = 0; pages.length < count; copy++) {
    for (const { name, content } of variedExample(copy)) {
      if (pages.length < count && name.endsWith(".html")) pages.push(dressed(content, copy * 16 + pages.length));
    }
  }
  return pages;
}

const WORDS =
  "harbour council vote tariff ferry budget storm minister talks border court strike school river season market train opera rescue glacier".split(
    " ",
  );

function dressed(html: string, number: number): string {
  const next = numbersFrom(number + 1);
  const word = () => WORDS[Math.floor(next() * WORDS.length)] ?? "harbour";
  const words = (count: number) => Array.from({ length: count }, word).join(" ");
  const link = () =>
    `<a class="link c${Math.floor(next() * 90)}" href="/s/${Math.floor(next() * 1e6)}">${words(7)}</a>`;
  const card = () =>
    `<li class="card card--story"><div class="card__media"><img loading="lazy" src="/i/${Math.floor(next() * 1e6)}.jpg" alt="${words(6)}"></div><div class="card__text"><h3>${link()}</h3><p class="summary">${words(18)}.</p><time datetime="2031-04-02T0${Math.floor(next() * 9)}:00:00Z">2 April</time></div></li>`;
  const many = (count: number, of: () => string) => Array.from({ length: count }, of).join("\n");
  const script = () =>
    `<script>window.__data${Math.floor(next() * 1e6)}=${JSON.stringify(Array.from({ length: 120 }, () => ({ id: Math.floor(next() * 1e9), label: words(5), tags: ["<p>", "</div>"] }))).replaceAll("</", "<\\/")};</script>`;
  const before = `<header class="site-header"><nav class="menu"><ul>${many(90, () => `<li>${link()}</li>`)}</ul></nav></header><div class="ad-slot" data-x="${words(30)}"></div>`;
  const after = `<aside class="related"><h2>More on this</h2><ul>${many(40, card)}</ul></aside><section class="newsletter"><form><p>${words(20)}</p><button>Sign up</button></form></section><footer>${many(70, link)}<p>© ${words(4)}</p></footer>`;
  return html
    .replace(
      /<\/head>/,
      `<style>${many(150, () => `.c${Math.floor(next() * 1e4)}{margin:0;color:#333}`)}</style>${many(5, script)}</head>`,
    )
    .replace(/<body[^>]*>/, (body) => body + before)
    .replace(/<\/body>/, `${after}${many(3, script)}</body>`);
}

/** Pages that are out to take long, each about `size` characters: what a slow parser or pattern falls over. */
export const NASTY: { readonly [name: string]: (size: number) => string } = {
  "deep nesting": (size) => `<body>${"<div>".repeat(size / 6)}words${"</div>".repeat(size / 60)}`,
  "one line of words": (size) => `<body><p>${"The talks went on in the harbour, she said. ".repeat(size / 44)}</p>`,
  "one word": (size) => `<body><p>${"harbour".repeat(size / 7)}</p>`,
  "links without end": (size) => `<body>${'<a href="/story/12345678">Harbour</a> '.repeat(size / 39)}`,
  "list of stories": (size) =>
    `<body><ul>${'<li><a href="/s">Talks end</a> The talks ended on Tuesday, an official said.</li>'.repeat(size / 84)}</ul>`,
  paragraphs: (size) =>
    `<body><article>${"<p>The ministry said on Tuesday that “talks would go on”, and both sides agreed.</p>".repeat(size / 86)}`,
  "tags never closed": (size) => `<body>${"<b><i><table><tr><td>x".repeat(size / 23)}`,
  "open brackets": (size) => `<body><p>${"< ".repeat(size / 2)}`,
  "quotes never closed": (size) => `<body><p>${'<a title="'.repeat(size / 10)}`,
  attributes: (size) => `<body><p ${"a1=b ".repeat(size / 5)}>words</p>`,
  comments: (size) => `<body>${"<!-- a -- b ".repeat(size / 12)}`,
  entities: (size) => `<body><p>${"&amp;&nbsp;&#8220;".repeat(size / 18)}`,
  "white space": (size) => `<body><p>a${" \n\t".repeat(size / 3)}b</p>`,
  "a script": (size) => `<head><script>${"if (a<b && '</p>') x();".repeat(size / 23)}</script></head><p>words</p>`,
  "data in the head": (size) =>
    `<head><script type="application/ld+json">{"articleBody":"${"The talks went on. ".repeat(size / 19)}"}</script></head><p>words</p>`,
};
/** The same for text: dumps. */
export const NASTY_TEXT: { readonly [name: string]: (size: number) => string } = {
  "one line": (size) => "The talks went on in the harbour, she said. ".repeat(size / 44),
  "empty lines": (size) => "\n".repeat(size),
  "short lines": (size) => "Menu\nHarbour talks\n".repeat(size / 19),
  sentences: (size) =>
    "The ministry said on Tuesday that “talks would go on”, and both sides agreed.\n".repeat(size / 79),
  "dates and bylines": (size) => "By Jonna Adeyle\n2 April 2031 09:00\n".repeat(size / 36),
  "one word": (size) => "harbour".repeat(size / 7),
};
