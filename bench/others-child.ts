import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "chrono-node";
import compromise from "compromise";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { costOf, peakMemory } from "./measure.ts";

/**
 * What a user would put together instead: Defuddle for the article, compromise for names and quotations, chrono for
 * dates. It tells neither who says what nor what two pages have to do with each other.
 * usage: node bench/others-child.ts FOLDER
 */
const [folder = ""] = process.argv.slice(2);
const files = readdirSync(folder).sort();
let found = 0;
const cost = await costOf(async () => {
  for (const name of files) {
    const content = readFileSync(join(folder, name), "utf8");
    let text = content;
    if (name.endsWith(".html")) {
      const { document } = parseHTML(content);
      const article = await Defuddle(document as unknown as Parameters<typeof Defuddle>[0], "https://example.org/");
      text = parseHTML(`<body>${article.content}</body>`).document.body.textContent ?? "";
    }
    const read = compromise(text);
    found += read.people().length + read.places().length + read.organizations().length + read.quotations().length;
    found += parse(text).length;
  }
});
console.log(JSON.stringify({ ...cost, pages: files.length, memory: peakMemory(), found }));
