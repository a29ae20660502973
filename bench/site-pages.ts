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
