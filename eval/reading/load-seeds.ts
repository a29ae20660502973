import { readFileSync } from "node:fs";
import { codeUnits, sharedPath } from "../data.ts";
import type { Reading } from "./reading.ts";

type Gold = {
  readonly pages: {
    readonly [file: string]: {
      readonly published: string | null;
      readonly outlet?: string;
      readonly boilerplate: readonly string[];
      readonly headings: readonly string[];
      readonly must_not_attribute?: readonly string[];
      readonly attributions: readonly {
        readonly source: string;
        readonly cue: string;
        readonly content: string;
        readonly content_span: readonly [number, number];
        readonly form: "direct" | "indirect" | "mixed";
        readonly chain: readonly string[] | null;
        readonly anonymous?: boolean;
        readonly loose?: boolean;
        readonly polarity?: string;
        readonly resolves_to?: string;
      }[];
    };
  };
  readonly story: {
    readonly happenings: readonly {
      readonly id: string;
      readonly type: string;
      readonly participants?: readonly string[];
      readonly place?: string;
      readonly status?: string | { readonly [page: string]: string };
      readonly pages: readonly string[];
    }[];
    readonly differ: readonly {
      readonly on: string;
      readonly kind: string;
      readonly sides: readonly (readonly [string, readonly string[]])[];
    }[];
    readonly origins: readonly {
      readonly claim: string;
      readonly pages: readonly string[];
      readonly named_origins: readonly string[];
    }[];
    readonly unknown: readonly string[];
    readonly warnings?: readonly string[];
  };
};

/** Beginnings of words that a happening of a type goes by in a label. */
const WORDS: { readonly [type: string]: readonly string[] } = {
  conversation: ["conversation", "call", "phone"],
  "phone call": ["call", "phone", "conversation"],
  meeting: ["meeting", "talks", "visit"],
  talks: ["talks", "meeting", "negotiat"],
  summit: ["summit", "meeting"],
  bill: ["bill", "act", "law", "vote"],
};
/** What the reader's own words for a status come to. */
const STATUSES: readonly (readonly [words: RegExp, statuses: readonly string[]])[] = [
  [/called off|cancel/, ["cancelled", "suspended", "postponed"]],
  [/on ice|pause|suspend/, ["suspended", "postponed"]],
  [/postpone/, ["postponed"]],
  [/expected|planned/, ["expected", "planned", "proposed"]],
  [/held/, ["held", "ongoing"]],
];
const WARNINGS: readonly (readonly [words: RegExp, codes: readonly string[]])[] = [
  [/opinion/, ["opinion"]],
  [/translated/, ["translated"]],
  [/quote marks lost/, ["quotes lost"]],
  [/undated/, ["undated", "date from other pages"]],
  [/outlet not stated/, ["outlet not stated"]],
];

export const SEEDS = "seeds";

/** The reading of the seeds; its offsets are code points into the files. */
export function loadSeeds(): Reading {
  const { pages, story } = JSON.parse(readFileSync(sharedPath("seeds/reading.json"), "utf8")) as Gold;
  return {
    pages: Object.entries(pages).map(([file, page]) => ({
      file,
      key: file.slice(0, 3),
      published: page.published,
      outlet: page.outlet,
      title: undefined,
      authors: undefined,
      furniture: page.boilerplate,
      headings: page.headings,
      notSaid: page.must_not_attribute ?? [],
      statements: page.attributions.map((one) => ({
        source: one.source,
        cue: one.cue,
        content: one.content,
        places: (text: string) => {
          const unit = codeUnits(text);
          return [{ start: unit(one.content_span[0]), end: unit(one.content_span[1]) }];
        },
        form: one.form,
        speakers: one.resolves_to !== undefined ? [one.resolves_to] : one.source === "" ? [] : [one.source],
        unnamed: one.anonymous ?? false,
        chains: one.chain === null ? [] : [one.chain],
        denies: one.polarity === "denies",
        loose: one.loose ?? false,
      })),
    })),
    events: story.happenings.map((one) => ({
      id: one.id,
      words: WORDS[one.type] ?? [one.type.split(/\W/)[0] ?? one.type],
      participants: (one.participants ?? []).filter(
        (name) => /^\p{Lu}/u.test(name) && !/officials|negotiators/.test(name),
      ),
      where: one.place ?? null,
      when: null,
      pages: one.pages,
      also: [],
      statuses: statusesOf(one.status, one.pages, one.type),
    })),
    differences: story.differ.map(({ on, kind, sides }) => ({
      on,
      kinds: [kind],
      sides: sides.map(([value, list]) => ({ value, pages: list.map((page) => page.slice(0, 3)) })),
    })),
    origins: story.origins.map(({ claim, pages: list, named_origins }) => ({
      claim,
      words: [],
      pages: list,
      named: named_origins,
    })),
    copies: undefined,
    matters: { together: Object.keys(pages).map((file) => file.slice(0, 3)), apart: [] },
    unknowns: story.unknown.map((text) => ({
      kind: "unclear",
      page: /\((\d{3})\)/.exec(text)?.[1] ?? "",
      words: text.replace(/\(.*\)/, "").trim(),
    })),
    warnings: (story.warnings ?? []).flatMap((text) => {
      const keys = text.split(":")[0]?.match(/\d{3}/g) ?? [];
      return keys.flatMap((page) => WARNINGS.flatMap(([words, codes]) => (words.test(text) ? [{ page, codes }] : [])));
    }),
  };
}

/** A bill's status is that of its last step: a page that tells an earlier one has it proposed. */
function statusesOf(
  status: string | { readonly [page: string]: string } | undefined,
  pages: readonly string[],
  type: string,
): { [page: string]: readonly string[] } {
  if (status === undefined) return {};
  const entries = typeof status === "string" ? pages.map((page) => [page, status] as const) : Object.entries(status);
  return Object.fromEntries(
    entries.map(([page, words]) => [
      page,
      [
        ...STATUSES.flatMap(([pattern, statuses]) => (pattern.test(words) ? statuses : [])),
        ...(type === "bill" ? ["proposed"] : []),
      ],
    ]),
  );
}
