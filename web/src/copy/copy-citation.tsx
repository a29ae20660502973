import type { JSX } from "react";
import { useSource } from "../data/use-answer.ts";
import { citation } from "./citation.ts";
import { CopyButton } from "./copy-button.tsx";

type CopyCitationProps = {
  readonly page: string;
  readonly words: readonly string[];
  readonly speaker: string;
  readonly verbatim: boolean;
};

/** Copies a statement with outlet, date, address and the hash of the capture it is from. */
export function CopyCitation({ page: id, words, speaker, verbatim }: CopyCitationProps): JSX.Element {
  const source = useSource();
  const text = async (): Promise<string> => {
    const { page, self } = await source.ask("page", { id });
    const { url, path } = page.source;
    return citation({ words: words.join(" … "), speaker, verbatim, page: self, url, path, sha256: page.sha256 });
  };
  return <CopyButton label="Copy with citation" text={text} />;
}
