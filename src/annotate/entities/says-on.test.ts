import { describe, expect, it } from "vitest";
import { type Paragraph, ReadMadeUpPage } from "./made-up-page.test-support.ts";

const read = (...paragraphs: readonly Paragraph[]): ReadMadeUpPage => ReadMadeUpPage.with({}, ...paragraphs);

describe("he or she who says more", () => {
  const setting =
    "Ilan Dorvet sat in the front row. His daughter, Mara Dorvet, is on trial. Dorvet was jailed in May. He denies it.";

  it("is whoever opened the sentence before with what he said", () => {
    const page = read(
      setting,
      "Gopal Orven said that two of the accounts were false.",
      "He said that they had been closed.",
    );
    expect(page.said("Gopal Orven").at(-1)).toBe("He");
  });

  it("is whoever the sentence before brings in", () => {
    const page = read(
      setting,
      "The first witness was police chief Gopal Orven, who led the search.",
      "He said that it was over.",
    );
    expect(page.said("Gopal Orven").at(-1)).toBe("He");
  });

  it("is left to the rest of the page where another is told of", () => {
    const page = read("Gopal Orven said that he had met Sten Kolby.", "He said that it was over.");
    expect(page.said("Sten Kolby").length + page.said("Gopal Orven").length).toBeGreaterThan(1);
  });
});

describe("a surname of two halves", () => {
  it("is one where its second half stands behind a hyphen alone", () => {
    const page = read(
      "Dulani Morvo-Kestel came. Jaco Morvo, her father, sat in front. Morvo-Kestel said nothing. Ms Morvo-Kestel left.",
    );
    expect(page.list).toEqual(["person Dulani Morvo-Kestel", "person Jaco Morvo"]);
  });
});
