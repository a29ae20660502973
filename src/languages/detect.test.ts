import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect.ts";

describe("detectLanguage", () => {
  it.each([
    ["en", "The minister said on Monday that he would not travel to the capital, and that talks had been put off."],
    [
      "de",
      "Der Minister sagte am Montag, dass er nicht in die Hauptstadt reisen werde und die Gespräche verschoben sind.",
    ],
    ["fr", "Le ministre a dit lundi qu'il ne se rendrait pas dans la capitale et que les discussions sont reportées."],
    ["es", "El ministro dijo el lunes que no viajaría a la capital y que las conversaciones se han aplazado."],
    [
      "no",
      "Ministeren sa mandag at han ikke skal reise til hovedstaden, og at samtalene er utsatt etter det som har skjedd.",
    ],
    ["ru", "Министр сказал, что он не поедет в столицу и что переговоры были отложены, но встреча еще возможна."],
    ["uk", "Міністр сказав, що він не поїде до столиці та що переговори було відкладено, але зустріч ще можлива."],
    ["ja", "外相は月曜日、首都を訪問しないと述べ、会談は延期されたと語った。次の日程はまだ決まっていない。"],
    ["ko", "장관은 월요일 수도를 방문하지 않을 것이라고 말했으며 회담은 연기되었다."],
    ["zh", "外长星期一表示，他不会前往首都，会谈已经推迟，新的日期尚未确定。"],
  ])("tells %s", (language, text) => {
    expect(detectLanguage(text)?.language).toBe(language);
  });

  it("does not guess from names, numbers or nothing", () => {
    expect(detectLanguage("")).toBeNull();
    expect(detectLanguage("12 34 56 78")).toBeNull();
    expect(detectLanguage("Ilan Dorvet Ada Kell Norvik Marvania Tessel Brund")).toBeNull();
  });
});
