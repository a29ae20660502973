import { expect, it } from "vitest";
import { PageBuilder } from "../../test/dossier/page-builder.ts";
import { quotedAgain } from "./quoted-again.ts";

it("knows a quotation that stands once more without its marks", () => {
  const said = "We have watched the old lighthouse for years and expect it to fall in spring";
  const page = new PageBuilder(
    "a",
    `“${said},” said Ada Kell.\n\n${said} Ada Kell, keeper\n\nThe lighthouse is old and was watched.`,
  )
    .attribution({ content: said, form: "direct" })
    .build();
  const again = quotedAgain(page);
  const at = page.page.text.lastIndexOf(said);
  expect(again({ start: at, end: at + said.length + 17 })).toBe(true);
  const own = page.page.text.indexOf("The lighthouse");
  expect(again({ start: own, end: page.page.text.length })).toBe(false);
});
