import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeOf, type MarkupElement, parseMarkup, textUnder, visit } from "./markup-tree.ts";

/** The tree as tags in brackets, without attributes. */
function outline(html: string): string {
  let found = "";
  visit(
    parseMarkup(html).root,
    (element) => {
      found += `<${element.tag}`;
      return true;
    },
    (node) => {
      found += `'${node.data.trim()}'`;
    },
    () => {
      found += ">";
    },
  );
  return found.slice(1, -1);
}
function deepest(html: string): number {
  let depth = 0;
  let most = 0;
  visit(
    parseMarkup(html).root,
    () => {
      depth++;
      most = Math.max(most, depth);
      return true;
    },
    () => {},
    () => {
      depth--;
    },
  );
  return most;
}

describe("parseMarkup", () => {
  it.each([
    ["<p>a<p>b", "<p'a'><p'b'>"],
    ["<ul><li>a<li>b</ul>c", "<ul<li'a'><li'b'>>'c'"],
    ["<p>a<div>b</div>", "<p'a'><div'b'>"],
    ["<div>a</span></b>b</div>c", "<div'ab'>'c'"],
    ["<b><i>a</b>b", "<b<i'a'>>'b'"],
    ["<br/>a<img>b<hr>", "<br>'a'<img>'b'<hr>"],
    ["<a href=x>one <a href=y>two</a>", "<a'one'><a'two'>"],
    ["<svg><path/><g>x</g></svg>y", "<svg<path><g'x'>>'y'"],
    ["a<!-- b -->c<script>d < e</script>f", "'ac'<script>'f'"],
    ["2 < 3 &amp; 4 &lt; 5", "'2 < 3 & 4 < 5'"],
    ["<table><tr><td>a<td>b<tr><td>c</table>", "<table<tr<td'a'><td'b'>><tr<td'c'>>>"],
  ])("%s", (html, tree) => {
    expect(outline(html)).toBe(tree);
  });

  it("keeps the attributes that are asked for, the first of each, entities read", () => {
    const { root } = parseMarkup(`<a href="/a?b=1&amp;c=2" href="/z" onclick="run()" CLASS='x y'>t</a>`);
    const link = root.children[0] as MarkupElement;
    expect(attributeOf(link, "href")).toBe("/a?b=1&c=2");
    expect(attributeOf(link, "class")).toBe("x y");
    expect(attributeOf(link, "onclick")).toBeNull();
  });

  it("tells where elements and words stand in the markup", () => {
    const html = "<div>\n<p id=x>The <b>river</b> rose.</p></div>";
    const seen: string[] = [];
    visit(
      parseMarkup(html).root,
      (element) => {
        if (element.tag === "p") expect(html.slice(element.start, element.end)).toBe(html.slice(6, -6));
        return true;
      },
      (node) => seen.push(html.slice(node.start, node.end)),
      () => {},
    );
    expect(seen).toEqual(["\n", "The ", "river", " rose."]);
  });

  it("flattens what is nested too deep, and does not count what needs no end tag as depth", () => {
    const html = `${"<div>".repeat(50_000)}deep<p>words`;
    expect(deepest(html)).toBeLessThan(210);
    expect(textUnder(parseMarkup(html).root, 100)).toBe("deepwords");
    expect(outline(`${"<div>".repeat(300)}a<p>b</p>c`)).toContain("'a'<hr>'b'<hr>'c'");
    expect(deepest(`<ul>${"<li>x<br>".repeat(5_000)}`)).toBe(4);
  });

  it("takes time in proportion to the page where end tags close nothing", () => {
    const start = process.cpuUsage();
    parseMarkup(`${"<div>".repeat(200_000)}${"</section>".repeat(200_000)}${"<a>".repeat(100_000)}`);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });

  it("loses no word, however tags are strewn", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<a>",
      "</a>",
      "<b",
      ">",
      "<td>",
      "</table>",
      "<li>",
      "x ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join("");
        const { root } = parseMarkup(html);
        const words = (text: string) => text.replace(/[^x]/g, "").length;
        expect(words(textUnder(root, 1_000))).toBe(words(html.replace(/<\/?[a-z][^>]*(?:>|$)/g, "")));
      }),
      { numRuns: 200 },
    );
  });
});
