import type { JSX, ReactNode } from "react";

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

/** A page's words as text; characters that could play tricks are shown by their codes in their place. */
export function plainWords(text: string): ReactNode {
  if (!CONTROL.test(text)) return text;
  return text.split(CONTROL).map((piece, at) =>
    // Every second piece is what was split at.
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change their places
    at % 2 === 1 ? <Control key={at} character={piece} /> : piece,
  );
}
