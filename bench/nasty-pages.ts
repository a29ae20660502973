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
  "a script without end": (size) => `<p>words</p><script>${"if (a<b) x('<!--');".repeat(size / 19)}`,
  "data in the head nested deep": (size) =>
    `<head><script type="application/ld+json">${'{"@graph":['.repeat(size / 13)}${"]}".repeat(size / 13)}</script></head><p>words</p>`,
  "CDATA never closed": (size) => `<body><p>words<svg>${"<![CDATA[ a ]] b ".repeat(size / 17)}`,
  "one long attribute": (size) => `<body><p class="${"related-Stories ".repeat(size / 16)}">words</p>`,
  "inline tags in a sentence": (size) => `<body><p>${"<b>talks</b> <i>went</i> on ".repeat(size / 28)}</p>`,
  "inline tags nested": (size) => `<body><p>${"<em>".repeat(size / 4)}words`,
  "elements without content": (size) => `<body>${'<div class="slot"></div>'.repeat(size / 24)}<p>words</p>`,
  "a table": (size) => `<body><table>${"<tr><td>Norvik</td><td>12</td></tr>".repeat(size / 35)}</table>`,
  "line breaks": (size) => `<body><p>${"The talks went on, she said.<br><br>".repeat(size / 36)}</p>`,
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
  "quote marks": (size) => "“talks” ‘went’ «on» ".repeat(size / 20),
  "script without spaces": (size) => "港口谈判周二继续进行。".repeat(size / 11),
};
