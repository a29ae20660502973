import type { QuoteLine } from "./quote-line.ts";

/** A verb of saying within `most` tokens before the place, a comma or colon between, and a capital: "said, We". */
export function leadsIn({ tokens }: QuoteLine, at: number, most = 4): boolean {
  const mark = tokens[at - 1]?.text;
  if (mark !== "," && mark !== ":") return false;
  const word = tokens[at]?.text ?? "";
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return false;
  for (let back = 2; back <= most; back++) if (tokens[at - back]?.says === true) return true;
  return false;
}

/** A comma or mark, and words that say who spoke: ", he said". */
export function speechFollows({ tokens }: QuoteLine, at: number): boolean {
  const mark = tokens[at - 1]?.text ?? "";
  return (
    /^[,!?]$/.test(mark) &&
    (tokens[at]?.says === true || tokens[at + 1]?.says === true || tokens[at + 2]?.says === true)
  );
}
