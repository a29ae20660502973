import type { JSX, ReactNode } from "react";

const OPENING = /^["“„«‘‹]/u;
const CLOSING = /["”“»’›]$/u;

/** True for words that stand in quote marks on their page already, from end to end. */
export function isQuoted(text: string): boolean {
  const words = text.trim();
  return words.length > 2 && OPENING.test(words) && CLOSING.test(words);
}

/** Words between quote marks, unless they bring their own. */
export function Quoted({ text, children }: { readonly text: string; readonly children?: ReactNode }): JSX.Element {
  const own = isQuoted(text);
  return (
    <>
      {!own && "“"}
      <bdi>{children ?? text}</bdi>
      {!own && "”"}
    </>
  );
}
