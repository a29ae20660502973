import type { Tag } from "../../core/layers.ts";
import { loadModel } from "../../models/load-model.ts";
import { type Parser, parserOf } from "./parser.ts";
import { PARSER_FEATURES } from "./parser-features.ts";
import { TAGGER_FEATURES, type Tagger, taggerOf } from "./tagger.ts";

type LanguageModels = {
  readonly tagger: Tagger;
  /** The two tags of each class of the tagger. */
  readonly tagParts: readonly Pick<Tag, "upos" | "xpos">[];
  /** The tagger's class of a pair of tags; the nearest one where it knows the pair not. */
  classOf(upos: string, xpos: string): number;
  /** Opened when it is first asked for: who tags alone need not load it. */
  readonly parser: Parser;
};

let opened: LanguageModels | undefined;

/** Tagger and parser, opened once a thread. Throws HearsayError as `loadModel` does. */
export function languageModels(): LanguageModels {
  opened ??= open();
  return opened;
}

function open(): LanguageModels {
  const tagger = taggerOf(loadModel("tagger", TAGGER_FEATURES));
  // What another tagger gives may be a pair that ours does not know: the commonest class of its universal tag, then.
  const byTags = new Map<string, Map<string, number>>();
  tagger.labels.forEach((label, index) => {
    const [upos = "", xpos = ""] = label.split("|");
    const ofUniversal = byTags.get(upos) ?? new Map([["", index]]);
    byTags.set(upos, ofUniversal.set(xpos, index));
  });
  let parser: Parser | undefined;
  return {
    tagger,
    tagParts: tagger.labels.map((label) => {
      const [upos = "X", xpos = "FW"] = label.split("|");
      return { upos, xpos };
    }),
    classOf(upos, xpos) {
      const ofUniversal = byTags.get(upos);
      return ofUniversal?.get(xpos) ?? ofUniversal?.get("") ?? 0;
    },
    get parser() {
      parser ??= parserOf(loadModel("parser", PARSER_FEATURES), tagger.labels);
      return parser;
    },
  };
}
