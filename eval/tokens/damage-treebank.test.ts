import { describe, expect, it } from "vitest";
import { DAMAGES } from "./damage-treebank.ts";
import { textOf } from "./treebank-text.ts";

const sents = [
  { w: ['"', "We", "wait", ",", '"', "Kell", "said", "."], sp: [0, 1, 0, 0, 1, 1, 0, 1], np: 1 },
  { w: ["It", "'s", "late", "."], sp: [0, 1, 0, 1], np: 0 },
  { w: ["Norvik"], sp: [1], np: 1 },
];
const damaged = (name: string): string =>
  textOf(DAMAGES.find((one) => one.name === name)?.damage(sents) ?? []).text.trimEnd();

describe("a treebank's text", () => {
  it("has blank lines between paragraphs and nothing at the ends of sentences inside one", () => {
    const { text, words, sentences } = textOf(sents);
    expect(text.trimEnd()).toBe('"We wait," Kell said. It\'s late.\n\nNorvik');
    expect(words.size).toBe(13);
    expect(sentences).toEqual(new Set(["0-21", "22-32", "34-40"]));
  });
});

describe("damage", () => {
  it.each([
    ["all capitals", '"WE WAIT," KELL SAID. IT\'S LATE.\n\nNORVIK'],
    ["other quote marks", "“We wait,” Kell said. It’s late.\n\nNorvik"],
    ["quotes lost", "We wait, Kell said. It's late.\n\nNorvik"],
    ["no last stops", '"We wait," Kell said. It\'s late\n\nNorvik'],
  ])("%s", (name, expected) => expect(damaged(name)).toBe(expected));
});
