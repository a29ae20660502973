import { describe, expect, it } from "vitest";
import { readDump } from "./read-dump.ts";

const GERMAN = `Zum Inhalt springen
Startseite
Politik
Wirtschaft
Sport
Anmelden
Damm im Ansel-Tal hält nach einer Woche Regen
Jo Aster
3. Mai 2031, 17:47 Uhr
Lesezeit: 3 Minuten
Der Damm oberhalb von Norvik hat nach sieben Tagen Regen gehalten, wie die Ingenieure der Stadt am Montag mitteilten.
Die Anlage war vor vierzig Jahren gebaut und seitdem zweimal verstärkt worden, zuletzt nach dem großen Hochwasser.
„Wir haben den Wasserstand in jeder Stunde gemessen“, sagte die Leiterin der Behörde nach der Sitzung des Rates.
Rat berät am Freitag
Der Rat der Stadt will am Freitag darüber beraten, wie viel die Straße unterhalb des Damms kosten darf.
Die Bewohner der unteren Häuser durften am Abend zurückkehren, nachdem das Wasser um einen Meter gefallen war.
Mehr zum Thema
Kran im Hafen wird abgebaut
Lehrer beenden Streik
Fähre fährt wieder
Impressum
Datenschutz
AGB`;

const kept = (text: string) =>
  readDump(text, null).flatMap(({ passage, label }) => (label.kind === "body" ? [passage.text] : []));

describe("a page of plain lines", () => {
  it("keeps the article's lines and no others, in a language without word lists", () => {
    const lines = GERMAN.split("\n");
    expect(kept(GERMAN)).toEqual([...lines.slice(10, 13), ...lines.slice(14, 16)]);
    const labels = readDump(GERMAN, null);
    expect(labels.find(({ passage }) => passage.text === "Rat berät am Freitag")?.label.kind).toBe("heading");
    expect(labels.find(({ passage }) => passage.text.startsWith("Damm im"))?.label.kind).toBe("title");
  });

  it("gives each line a label, whatever is in it", () => {
    for (const text of ["", "\n\n", "—", "a", "a\nb", "?".repeat(5_000)])
      expect(readDump(text, null).every(({ label }) => label.reason !== undefined)).toBe(true);
    expect(readDump("The minister went home on Monday.", null)[0]?.label.kind).toBe("body");
  });

  it("reads a page of very many lines in bounded time", () => {
    const text = `${"Menu\n".repeat(60_000)}${GERMAN}`;
    const began = performance.now();
    expect(readDump(text, null).length).toBe(60_000 + 23);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
