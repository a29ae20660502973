import { styleText } from "node:util";
import type { Paint, Style } from "../../exporters/brief/render-terminal.ts";

const STYLES: { readonly [style in Style]: Parameters<typeof styleText>[0] | null } = {
  title: ["bold", "underline"],
  heading: ["bold", "cyan"],
  plain: null,
  label: "bold",
  words: "green",
  page: "yellow",
  muted: "dim",
};

/** Colour for a terminal that has it and a user who has not said NO_COLOR; undefined where the output stays plain. */
export function paintFor(stream: NodeJS.WriteStream): Paint | undefined {
  if (stream.isTTY !== true || process.env.NO_COLOR || process.env.TERM === "dumb") return undefined;
  return (style, text) => {
    const format = STYLES[style];
    return format === null ? text : styleText(format, text, { validateStream: false });
  };
}

/** Columns of the terminal; 100 where the output goes elsewhere. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY === true && stream.columns > 0 ? stream.columns : 100;
}
