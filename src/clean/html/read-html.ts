import type { HeadFacts, LabelledPassage } from "../metadata/draft.ts";

export type HtmlPage = {
  readonly text: string;
  readonly labelled: readonly LabelledPassage[];
  readonly head: HeadFacts;
  readonly links: readonly { readonly url: string; readonly start: number; readonly end: number }[];
};
export function readHtml(_html: string, _known: { url: string | null; title: string | null }): HtmlPage {
  return {
    text: "",
    labelled: [],
    head: { metas: [], linked: [], titleTag: "", canonical: null, language: null, times: [], bylines: [] },
    links: [],
  };
}
