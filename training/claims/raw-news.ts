import { readData } from "../read-data.ts";

type Sentences = { sents: { w: string[] }[] };

/** Texts of the data folder that are news or read like it, whole, without what is held out. */
export function rawNews(folder: string): string[] {
  return [
    ...readData<{ gold: { main_content?: string } }>(folder, "pages/wcxb.dev-articles.jsonl.gz").map(
      ({ gold }) => gold.main_content ?? "",
    ),
    ...readData<{ articleBody?: string }>(folder, "pages/article-extraction-benchmark.jsonl.gz").map(
      ({ articleBody }) => articleBody ?? "",
    ),
    ...readData<{ lines: string[]; lab: number[] }>(folder, "pages/dumps.wcxb.dev.jsonl.gz").map(({ lines, lab }) =>
      lines.filter((_, at) => lab[at] === 1).join("\n"),
    ),
    ...readData<{ lines: string[]; lab: number[]; site: string }>(folder, "pages/dumps.fundus.dev.jsonl.gz").flatMap(
      ({ lines, lab, site }) =>
        /^(?:us|uk|au|ca|in|ie|nz|za|intl|ng|ke|sg)\//.test(site)
          ? [lines.filter((_, at) => lab[at] === 1).join("\n")]
          : [],
    ),
    ...readData<{ articles: { title: string; lead: string }[] }>(folder, "linking/allsides-stories.train.jsonl").map(
      ({ articles }) => articles.map(({ title, lead }) => `${title}\n${lead}`).join("\n"),
    ),
    ...[
      "linking/ecbplus.train-dev.jsonl",
      "linking/news-cluster.dev.jsonl",
      "events/meantime.jsonl",
      "time/timebank.jsonl",
      "attribution/polnear.train.jsonl.gz",
      "attribution/gum.train.jsonl.gz",
    ].flatMap((name) => readData<{ text: string }>(folder, name).map(({ text }) => text)),
    ...["entities/worldwide-newswire.train.jsonl.gz", "treebank/ewt_train.jsonl.gz"].flatMap((name) =>
      readData<Sentences>(folder, name).map(({ sents }) => sents.map(({ w }) => w.join(" ")).join("\n")),
    ),
  ];
}
