import { describe, expect, it } from "vitest";
import { madeUpRecord } from "../made-up-record.ts";
import { csvLine } from "./csv-text.ts";
import { CSV_TABLES, recordToCsv } from "./record-to-csv.ts";

/** Reads RFC 4180, strictly. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = "";
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (text[at] === '"') at++;
        value += text[at];
      }
      at++;
    } else for (; at < text.length && text[at] !== "," && text[at] !== "\r"; at++) value += text[at];
    row.push(value);
    if (text[at] === ",") at++;
    else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

describe("tables as CSV", () => {
  it.each(CSV_TABLES)("%s: every row has a cell for each column", (table) => {
    const [head = [], ...rows] = parse([...recordToCsv(madeUpRecord, table)].join(""));
    expect(head).toContain("sha256");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it("tells who says it, on which page, and where", () => {
    const [head = [], ...rows] = parse([...recordToCsv(madeUpRecord, "events")].join(""));
    const told = rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])));
    const postponed = told.find(({ account_status }) => account_status === "postponed");
    expect(postponed).toMatchObject({ said_by: "an aide", words: "meeting", disputed: "true" });
    const texts = new Map(madeUpRecord.pages.map((page) => [page.id, page.text]));
    for (const { place, words } of told) {
      const [, page, start, end] = /^(.+):(\d+)-(\d+)$/.exec(place ?? "") ?? [];
      expect(texts.get(page ?? "")?.slice(Number(start), Number(end))).toBe(words);
    }
  });

  it("never gives a spreadsheet a formula, and quotes what needs it", () => {
    expect(csvLine(["=1+1", "+1", "-1", "@a", " =2", "a,b", 'say "no"', "two\nlines", null, 3, true])).toBe(
      `'=1+1,'+1,'-1,'@a,' =2,"a,b","say ""no""","two\nlines",,3,true\r\n`,
    );
  });
});
