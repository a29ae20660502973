import { Fragment, type JSX, type ReactNode } from "react";

/** Characters that show nothing and could turn or hide the words beside them; tabs and line ends are none of these. */
const CONTROL = /((?![\t\n\r])[\p{Cc}\u200b\u2028-\u202e\u2060-\u206f\ufeff])/u;

function Control({ character }: { readonly character: string }): JSX.Element {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return (
    <span
      className="control"
      data-code={code}
      title={`The page holds the character ${code} here, which is not drawn.`}
    />
  );
}

/** So long is no word of any language; a browser takes ever longer to break it into lines by itself. */
const LONG_WORD = /\S{400}/;
/** Code units between two places where such a word may break. */
const STEP = 100;

/** A word of endless length with places to break at, which add nothing to its text. */
function breakable(text: string): ReactNode {
  if (!LONG_WORD.test(text)) return text;
  const pieces: ReactNode[] = [];
  for (let at = 0; at < text.length; ) {
    // Never between the halves of a pair, nor between a letter and its marks.
    let end = Math.min(text.length, at + STEP);
    while (end < text.length && end < at + 2 * STEP && /[\udc00-\udfff\p{M}]/u.test(text.charAt(end))) end++;
    pieces.push(<Fragment key={at}>{text.slice(at, end)}</Fragment>);
    if (end < text.length) pieces.push(<wbr key={`${at} break`} />);
    at = end;
  }
  return pieces;
}

/** A page's words as text; characters that could play tricks are shown by their codes in their place. */
export function plainWords(text: string): ReactNode {
  if (!CONTROL.test(text)) return breakable(text);
  return text.split(CONTROL).map((piece, at) =>
    // Every second piece is what was split at.
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change their places
    at % 2 === 1 ? <Control key={at} character={piece} /> : <Fragment key={at}>{breakable(piece)}</Fragment>,
  );
}
