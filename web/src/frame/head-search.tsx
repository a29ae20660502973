import { type FormEvent, type JSX, useState } from "react";
import { goTo, screenHref } from "../route.ts";

/** A field for words to find, on every screen that has room for it. */
export function HeadSearch(): JSX.Element {
  const [words, setWords] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() === "") return;
    goTo(screenHref("search", { words: words.trim() }));
    setWords("");
  };
  return (
    <search className="head-search">
      <form onSubmit={submit}>
        <input
          type="search"
          value={words}
          maxLength={400}
          placeholder="Search  /"
          aria-label="Search everything"
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
    </search>
  );
}
