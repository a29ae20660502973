import { describe, expect, it } from "vitest";
import { readAgency } from "./agency.ts";
import { readAuthors } from "./authors.ts";
import { draftOf } from "./head-draft.test-support.ts";

const authorsOf = (html: string, url = "https://norvik-courier.example/a") =>
  readAuthors(draftOf(html, url), null, "The Norvik Courier").map(({ value }) => value);
const data = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;

it("an agency among the stated authors is whose copy the story is", () => {
  const page = draftOf(data([{ name: "Ilan Roke" }, { name: "Agence France-Presse" }]));
  expect(readAgency(page, null, "The Norvik Courier")).toMatchObject({ value: "AFP", basis: "json-ld" });
  expect(readAgency(page, null, "AFP")).toBeNull();
});

describe("who wrote the story", () => {
  it("is who the data name, agencies among them", () => {
    expect(authorsOf(data([{ name: "Ilan Roke" }, { name: "AFP" }]))).toEqual(["Ilan Roke", "AFP"]);
    expect(authorsOf(data({ name: "Ilan Roke und Mara Venn, dpa" }))).toEqual(["Ilan Roke", "Mara Venn", "dpa"]);
    expect(authorsOf(data({ givenName: "Mara", familyName: "Venn" }))).toEqual(["Mara Venn"]);
  });

  it("is the person of the byline where the data name the outlet", () => {
    const byline = '<h1>Talks</h1><p class="article__author">Von Mara Venn, Norvik</p>';
    expect(authorsOf(`${data({ name: "Norvik Courier" })}${byline}`)).toEqual(["Mara Venn"]);
  });

  it("is the outlet where nobody else is named", () => {
    expect(authorsOf(data({ name: "Norvik Courier" }))).toEqual(["Norvik Courier"]);
  });

  it.each([
    ['<a rel="author" href="/x">Ilan Roke</a>', ["Ilan Roke"]],
    ['<span class="byline">By Ilan Roke and Mara Venn</span>', ["Ilan Roke", "Mara Venn"]],
    ['<div class="authors__list-item">par Mara Venn</div>', ["Mara Venn"]],
    ['<a href="/journalists/mara-venn">Mara Venn</a>', ["Mara Venn"]],
    ['<meta name="parsely-author" content="ilan-roke"><meta name="author" content="Ilan Roke">', ["Ilan Roke"]],
    ['<meta name="citation_author" content="Roke, Ilan">', ["Ilan Roke"]],
  ])("is read from %s", (html, names) => {
    expect(authorsOf(html)).toEqual(names);
  });

  it.each([
    '<div class="comments"><span class="author">Otto Lind</span></div>',
    '<span class="byline">Photo: Otto Lind</span>',
    '<meta name="author" content="https://social.example/norvik">',
    '<meta name="author" content="admin">',
    '<meta name="author" content="editor77">',
    '<a href="/login/member">Member Login</a>',
  ])("is nobody in %s", (html) => {
    expect(authorsOf(html)).toEqual([]);
  });
});
