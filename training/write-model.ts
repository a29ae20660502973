import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import { unpack } from "../src/models/load-model.ts";
import { decodeModel, encodeModel, type Model, type ModelContent, type Packing } from "../src/models/model-file.ts";

const WEIGHTS = join(import.meta.dirname, "..", "weights");

/** Opens in a third of brotli's time, and is four parts in a hundred larger. */
const ZSTD: Packing = {
  code: 3,
  pack: (body) => zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
};

/** What a model card tells beside the figures. */
export type Card = {
  readonly title: string;
  /** What it is for and how it is built, in a few sentences. */
  readonly about: string;
  readonly command: string;
  readonly seed: number;
  readonly data: readonly { readonly name: string; readonly used: string; readonly terms: string }[];
  /** Terms of the weights, as far as the data binds them. */
  readonly terms: string;
  readonly weaknesses: readonly string[];
  /** What the figures are of, where it is not development sets apart from the training data. */
  readonly measuredOn?: string;
  /** Rows of a table whose first row is its head. */
  readonly figures: readonly (readonly string[])[];
};

/** Packs a model and opens it again, as a reader will have it: figures are taken on this. */
export function packModel(content: ModelContent): { readonly bytes: Uint8Array; readonly model: Model } {
  const bytes = encodeModel(content, ZSTD);
  return { bytes, model: decodeModel(bytes, content.name, content.features, unpack) };
}

/** Writes `weights/NAME.model` and its card `weights/NAME.md`. The same input gives the same files. */
export function writeModel(name: string, bytes: Uint8Array, card: Card, folder = WEIGHTS): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.model`), bytes);
  writeFileSync(join(folder, `${name}.md`), renderCard(name, bytes.length, card));
}

function renderCard(name: string, size: number, card: Card): string {
  const [head = [], ...rows] = card.figures;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[
    `# ${card.title}`,
    "",
    card.about,
    "",
    `- File: \`weights/${name}.model\`, ${(size / 1e6).toFixed(2)} MB`,
    `- Made by: \`${card.command}\`, seed ${card.seed}; the same data give the same file`,
    `- Terms: ${card.terms}`,
    "",
    "## Data",
    "",
    line(["data", "used for", "terms"]),
    line(["---", "---", "---"]),
    ...card.data.map(({ name: data, used, terms }) => line([data, used, terms])),
    "",
    "## Figures",
    "",
    card.measuredOn ?? "Of the packed file, on development sets; none of their documents is in the training data.",
    "",
    line(head),
    line(head.map(() => "---")),
    ...rows.map(line),
    "",
    "## Weak where",
    "",
    ...card.weaknesses.map((one) => `- ${one}`),
  ].join("\n")}\n`;
}
