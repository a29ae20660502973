import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Capture } from "../core/capture.ts";
import { takeCapture } from "./custody.ts";
import { decode } from "./decode.ts";

function of(bytes: Uint8Array | string, media: Capture["media"] = "text") {
  return decode(takeCapture({ path: "x" }, Buffer.from(bytes), media));
}
const latin = (text: string): Buffer => Buffer.from(text, "latin1");

describe("encodings", () => {
  it("leaves out a byte order mark and nothing else", () => {
    expect(of("\ufeff  “Talks”\r\n\u00a0go on ")).toMatchObject({
      text: "  “Talks”\r\n\u00a0go on ",
      charset: "utf-8",
      damaged: false,
    });
  });

  it("reads UTF-16 with and without its mark", () => {
    const words = "Ilan Dorvet said: “No”.";
    expect(of(Buffer.from(`\ufeff${words}`, "utf16le"))).toMatchObject({ text: words, charset: "utf-16le" });
    expect(of(Buffer.from(words, "utf16le"))).toMatchObject({ text: words, charset: "utf-16le" });
    expect(of(Buffer.from(`\ufeff${words}`, "utf16le").swap16())).toMatchObject({ text: words, charset: "utf-16be" });
  });

  it("believes what HTML declares where the bytes are not UTF-8", () => {
    const page = (declaration: string) => latin(`<html><head>${declaration}</head><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>`);
    expect(of(page('<meta charset="windows-1251">'), "html").text).toContain("Привет");
    expect(
      of(page('<META http-equiv="Content-Type" content="text/html; charset=Windows-1251">'), "html").text,
    ).toContain("Привет");
  });

  it("believes valid UTF-8 before an old declaration", () => {
    const { text, charset, damaged } = of('<meta charset="iso-8859-1"><p>“Talks” – Dorvet</p>', "html");
    expect({ charset, damaged }).toEqual({ charset: "utf-8", damaged: false });
    expect(text).toContain("“Talks” – Dorvet");
  });

  it("does not read a declaration in plain text", () => {
    expect(of(latin('<meta charset="windows-1251"> caf\xe9')).text).toContain("café");
  });

  it("reads Western bytes and, by frequency, others", () => {
    expect(of(latin("He said \x93no\x94 \x96 twice, at the caf\xe9."))).toMatchObject({
      text: "He said “no” – twice, at the café.",
      charset: "windows-1252",
      damaged: false,
    });
    const russian = Buffer.from(
      [
        ..."Переговоры между министрами продолжатся завтра, сообщила пресс-служба ведомства. Стороны обсудят торговлю.",
      ].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
      }),
    );
    expect(of(russian).text).toContain("Переговоры между министрами");
  });

  it("marks broken UTF-8 and keeps the rest", () => {
    const broken = Buffer.concat([
      Buffer.from("“Talks” go on – "),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(" he said “so”"),
    ]);
    expect(of(broken)).toMatchObject({ charset: "utf-8", damaged: true });
    expect(of(broken).text).toBe("“Talks” go on – \ufffd he said “so”");
    expect(of("a written \ufffd is no damage").damaged).toBe(false);
  });

  it("falls back where the declared encoding does not exist", () => {
    expect(of('<meta charset="no-such-thing"><p>plain</p>', "html")).toMatchObject({
      charset: "utf-8",
      damaged: false,
    });
    expect(of('<meta charset="utf-16"><p>plain</p>', "html").text).toContain("<p>plain</p>");
  });

  it("gives back any text written in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 8 }), (words) => {
        const text = `Dorvet: ${words}`;
        fc.pre(!text.includes("\0"));
        expect(of(text).text).toBe(text);
      }),
    );
  });

  it("takes any bytes without throwing, in time that grows with their number", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void of(bytes, "html")));
    const started = performance.now();
    of(Buffer.alloc(8_000_000, "<meta charset "), "html");
    of(Buffer.alloc(8_000_000, 0xe2), "text");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe("lines of JSON", () => {
  const line = (value: object) => of(JSON.stringify(value), "record");

  it("passes on what the giver states", () => {
    const stated = {
      id: "17",
      url: "https://norvikcourier.example/talks",
      outlet: "Norvik Courier",
      title: "Talks go on",
      published: "2031-05-02",
    };
    expect(line({ ...stated, text: "Words.", score: 3 })).toEqual({
      media: "text",
      text: "Words.",
      charset: "utf-8",
      damaged: false,
      stated,
    });
    expect(line({ text: "Words.", title: null, outlet: " " }).stated).toEqual({});
  });

  it("prefers HTML to text where both are given", () => {
    expect(line({ text: "Words.", html: "<p>Words.</p>" })).toMatchObject({ media: "html", text: "<p>Words.</p>" });
    expect(line({ text: "Words.", html: "" })).toMatchObject({ media: "text", text: "Words." });
  });

  it("mends halves of surrogate pairs", () => {
    expect(of('{"text":"a \\ud83d b"}', "record")).toMatchObject({ text: "a \ufffd b", damaged: true });
  });
});
