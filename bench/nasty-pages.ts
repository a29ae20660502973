/** Pages that are out to take long, each about `size` characters: what a slow parser or pattern falls over. */
export const NASTY: { readonly [name: string]: (size: number) => string } = {
  "deep nesting": (size) => `<body>${"<div>".repeat(size / 6)}words${"</div>".repeat(size / 60)}`,
  "one line of words": (size) => `<body><p>${"The talks went on in the harbour, she said. ".repeat(size / 44)}</p>`,
  "one word": (size) => `<body><p>${"harbour".repeat(size / 7)}</p>`,
  "links without end": (size) => `<body>${'<a href="/story/12345678">Harbour</a> '.repeat(size / 39)}`,
  "list of stories": (size) =>
    `<body><ul>${'<li><a href="/s">Talks end</a> The talks ended on Tuesday, an official said.</li>'.repeat(size / 84)}</ul>`,
  paragraphs: (size) =>
    `<body><article>${"<p>The ministry said on Tuesday that “talks would go on”, and both sides agreed.</p>".repeat(size / 86)}`,
  "tags never closed": (size) => `<body>${"<b><i><table><tr><td>x".repeat(size / 23)}`,
  "open brackets": (size) => `<body><p>${"< ".repeat(size / 2)}`,
  "quotes never closed": (size) => `<body><p>${'<a title="'.repeat(size / 10)}`,
  attributes: (size) => `<body><p ${"a1=b ".repeat(size / 5)}>words</p>`,
  comments: (size) => `<body>${"<!-- a -- b ".repeat(size / 12)}`,
  entities: (size) => `<body><p>${"&amp;&nbsp;&#8220;".repeat(size / 18)}`,
  "white space": (size) => `<body><p>a${" \n\t".repeat(size / 3)}b</p>`,
  "a script": (size) => `<head><script>${"if (a<b && '</p>') x();".repeat(size / 23)}</script></head><p>words</p>`,
  "data in the head": (size) =>
    `<head><script type="application/ld+json">{"articleBody":"${"The talks went on. ".repeat(size / 19)}"}</script></head><p>words</p>`,
};
/** The same for text: dumps. */
export const NASTY_TEXT: { readonly [name: string]: (size: number) => string } = {
  "one line": (size) => "The talks went on in the harbour, she said. ".repeat(size / 44),
  "empty lines": (size) => "\n".repeat(size),
  "short lines": (size) => "Menu\nHarbour talks\n".repeat(size / 19),
  sentences: (size) =>
    "The ministry said on Tuesday that “talks would go on”, and both sides agreed.\n".repeat(size / 79),
  "dates and bylines": (size) => "By Jonna Adeyle\n2 April 2031 09:00\n".repeat(size / 36),
  "one word": (size) => "harbour".repeat(size / 7),
};
