import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import { readoutsStage } from "./readouts-stage.ts";

/** Two bodies' accounts of one call, and what the stage finds of pages of one matter. */
export const page = (name: string, outlet: string, text: string) =>
  new PageBuilder(name, text, { published: known("2031-05-13"), outlet: known(outlet) }).build();

export const marvania = page(
  "a",
  "Ministry of Foreign Affairs of Marvania",
  "Minister Ilan Dorvet had a telephone conversation with Secretary Ada Kell of Sorland. The ministers exchanged views on the transit of grain through the Lune canal. The Minister stressed that sanctions on banks stand in the way of payments.",
);
export const sorland = page(
  "b",
  "Department of State of Sorland",
  "Secretary Kell spoke by telephone with Foreign Minister Dorvet of Marvania. She called for the release of two teachers held in Brax. The two also discussed keeping grain moving through the canal.",
);

export const found = (...pages: readonly ReturnType<typeof page>[]) =>
  readoutsStage.link(
    madeDossier(pages, { matters: [{ id: "m-1", pages: pages.map(({ page: { id } }) => id), main: true }] }),
  ).findings.readouts;
