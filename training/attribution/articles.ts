import { createHash } from "node:crypto";
import { inUnits } from "../../eval/attribution/polnear.ts";
import type { Triple } from "../../eval/attribution/score-attributions.ts";
import { codeUnits } from "../../eval/data.ts";
import { recognise } from "../../src/annotate/attributions/attributions.ts";
import { type PageWords, pageWords } from "../../src/annotate/attributions/learned/page-words.ts";
import { viewPage } from "../../src/annotate/attributions/view.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { Layers } from "../../src/core/layers.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { stagesFor } from "../../src/engine/stages.ts";
import { readData } from "../read-data.ts";

/** An article with its attributions, in UTF-16 code units. */
export type Article = { readonly id: string; readonly text: string; readonly gold: readonly Triple[] };
/** An article as the models see it: the rules' statements are among the features. */
export type PreparedArticle = Article & { readonly words: PageWords; readonly ruled: readonly Triple[] };

/** What the rules need before them. */
const stages = stagesFor(["attributions"]).filter(({ name }) => name !== "attributions");

type Line = { readonly id: string; readonly text: string; readonly attributions: readonly Triple[] };

/** The articles of a file of the data folder. */
export function readArticles(folder: string, file: string): Article[] {
  return readData<Line>(folder, file).map(({ id, text, attributions }) => {
    const unit = codeUnits(text);
    return { id, text, gold: attributions.map((one) => inUnits(one, unit)) };
  });
}

/** Takes an article through the stages before, and the rules. */
export function prepareArticle(article: Article): PreparedArticle {
  const page = pageFromText(article, createHash("sha256").update(article.text).digest("hex"));
  const layers: Layers = annotatePage(page, stages);
  const view = viewPage(page, layers);
  const drafts = recognise(view);
  const stretches = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }): [number, number] => [start, end]);
  return {
    ...article,
    words: pageWords(view, layers.tags.annotations, drafts),
    ruled: drafts.map(({ sources, cues, contents }) => ({
      sources: stretches(sources),
      cues: stretches(cues),
      contents: stretches(contents),
    })),
  };
}
