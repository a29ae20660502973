/** Two words that are written as one. Lower case; the space shows where they part. */
const JOINED_WORDS: readonly string[] = `can not
gon na
wan na
got ta
out ta
do nt
did nt
does nt
is nt
ca nt
wo nt
could nt
would nt
should nt
i m
i ve
you re
they re
they ve
that s
what s`.split("\n");

/** Where each parts, in letters from its beginning: "cannot" after three. */
export const JOINED_WORD_PARTS: ReadonlyMap<string, number> = new Map(
  JOINED_WORDS.map((words) => [words.replace(" ", ""), words.indexOf(" ")]),
);
