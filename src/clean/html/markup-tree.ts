import { Tokenizer } from "htmlparser2";
import { CLOSED_BY, FOREIGN, HIDING, VOID } from "./tag-rules.ts";

/** An element of a page's markup; `start` and `end` are UTF-16 code units into the markup, its tags included. */
export type MarkupElement = {
  readonly kind: "element";
  /** Lower case. */
  readonly tag: string;
  readonly parent: MarkupElement | null;
  readonly children: MarkupNode[];
  /** Those of its attributes that are ever looked at. */
  attributes: Attributes | null;
  readonly start: number;
  end: number;
};
/** Words between tags, entities read, white space as it stands. */
export type MarkupText = {
  readonly kind: "text";
  readonly parent: MarkupElement;
  data: string;
  readonly start: number;
  end: number;
};
export type MarkupNode = MarkupElement | MarkupText;
export type Attributes = { [name in AttributeName]?: string };

const ATTRIBUTES = [
  "class",
  "id",
  "role",
  "style",
  "hidden",
  "aria-hidden",
  "itemprop",
  "rel",
  "href",
  "datetime",
  "content",
  "property",
  "name",
  "pubdate",
  "lang",
  "type",
  "title",
  "value",
  "http-equiv",
  "data-testid",
  "data-qa",
  "data-test",
  "data-datetime",
  "data-utime",
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];
const KNOWN = new Map<string, AttributeName>(ATTRIBUTES.map((name) => [name, name]));

/** Deeper markup than this is flattened: pages nest to some 60 levels. */
const DEEPEST = 200;
const LONGEST_ATTRIBUTE = 4_000;
/** Inline elements that a new link may close: a link inside a link is one whose end was forgotten. */
const INLINE = new Set("a abbr b bdi cite code em font i label mark q s small span strong sub sup time u".split(" "));

export type MarkupTree = { readonly root: MarkupElement; readonly elements: number };

/**
 * Reads markup, however broken, into a tree with its places in the source. One pass, linear in the page: nesting beyond
 * 200 levels is flattened without loss of text. What stands in scripts, styles and comments is left out.
 */
export function parseMarkup(html: string): MarkupTree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.finish();
}

class TreeBuilder {
  readonly html: string;
  readonly root: MarkupElement;
  elements = 0;
  /** The open elements; beyond the deepest level the same element stands for each. */
  readonly open: MarkupElement[];
  readonly names: string[] = [""];
  /** How many of the open elements have a name: a closing tag without one is passed over at once. */
  readonly count = new Map<string, number>();
  foreign = 0;
  pending: { name: string; start: number; attributes: Attributes | null } | null = null;
  attribute: AttributeName | null = null;
  value = "";
  /** Text that has been read and stands in no node yet: pieces that follow one another in the markup are one. */
  textStart = 0;
  textEnd = 0;

  constructor(html: string) {
    this.html = html;
    this.root = { kind: "element", tag: "", parent: null, children: [], attributes: null, start: 0, end: html.length };
    this.open = [this.root];
  }

  finish(): MarkupTree {
    this.flushText();
    while (this.open.length > 1) this.pop(this.html.length);
    return { root: this.root, elements: this.elements };
  }

  private top(): MarkupElement {
    return this.open[this.open.length - 1] ?? this.root;
  }

  private pop(end: number): void {
    const element = this.open.pop();
    const name = this.names.pop() ?? "";
    if (FOREIGN.has(name)) this.foreign--;
    this.count.set(name, (this.count.get(name) ?? 1) - 1);
    if (element === undefined) return;
    if (element !== this.top()) element.end = end;
    else this.keepApart(element, end);
  }

  private popTo(name: string, end: number): void {
    if ((this.count.get(name) ?? 0) === 0) return;
    while (this.open.length > 1) {
      const last = this.names[this.names.length - 1];
      this.pop(end);
      if (last === name) return;
    }
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    const name = this.html.slice(start, end).toLowerCase();
    this.pending = { name, start: start - 1, attributes: null };
    const closes = CLOSED_BY.get(name);
    if (closes !== undefined)
      while (this.open.length > 1 && closes.has(this.names[this.names.length - 1] ?? "")) this.pop(start - 1);
    if (name === "a" && (this.count.get("a") ?? 0) > 0) this.closeForgottenLink(start - 1);
  }

  private closeForgottenLink(end: number): void {
    for (let index = this.names.length - 1; index > 0 && index > this.names.length - 12; index--) {
      const name = this.names[index] ?? "";
      if (!INLINE.has(name)) return;
      if (name === "a") {
        this.popTo("a", end);
        return;
      }
    }
  }

  onattribname(start: number, end: number): void {
    this.attribute = end - start > 13 ? null : (KNOWN.get(this.html.slice(start, end).toLowerCase()) ?? null);
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null && this.value.length < LONGEST_ATTRIBUTE)
      this.value += this.html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== null && this.value.length < LONGEST_ATTRIBUTE) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attribute === null || this.pending === null) return;
    this.pending.attributes ??= {};
    this.pending.attributes[this.attribute] ??= ownCopy(this.value);
    this.attribute = null;
  }

  onopentagend(end: number): void {
    this.openElement(end, false);
  }

  onselfclosingtag(end: number): void {
    this.openElement(end, this.foreign > 0);
  }

  private openElement(end: number, closed: boolean): void {
    const pending = this.pending;
    this.pending = null;
    if (pending === null) return;
    this.elements++;
    const { name, start, attributes } = pending;
    const parent = this.top();
    const leaf = closed || VOID.has(name);
    // Too deep: what stands in it stands in the deepest element, apart from what is around it.
    const element: MarkupElement =
      this.open.length > DEEPEST && !leaf
        ? parent
        : { kind: "element", tag: name, parent, children: [], attributes, start, end: end + 1 };
    if (element === parent) this.keepApart(parent, start);
    else parent.children.push(element);
    if (leaf) return;
    this.open.push(element);
    this.names.push(name);
    this.count.set(name, (this.count.get(name) ?? 0) + 1);
    if (FOREIGN.has(name)) this.foreign++;
  }

  /** What stands too deep to have elements of its own is apart from what stood before. */
  private keepApart(parent: MarkupElement, at: number): void {
    if (parent.children[parent.children.length - 1]?.kind === "text")
      parent.children.push({ kind: "element", tag: "hr", parent, children: [], attributes: null, start: at, end: at });
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const name = this.html.slice(start, end).toLowerCase();
    if (name === "br" || (name === "p" && (this.count.get("p") ?? 0) === 0)) {
      const parent = this.top();
      parent.children.push({ kind: "element", tag: name, parent, children: [], attributes: null, start, end });
      return;
    }
    this.popTo(name, end + 1);
  }

  ontext(start: number, end: number): void {
    if (start !== this.textEnd || this.textStart === this.textEnd) {
      this.flushText();
      this.textStart = start;
    }
    this.textEnd = end;
  }

  private flushText(): void {
    const { textStart: start, textEnd: end } = this;
    if (start === end) return;
    this.textStart = end;
    const parent = this.top();
    if (!HIDING.has(parent.tag)) this.addText(parent, this.html.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    this.flushText();
    const parent = this.top();
    if (!HIDING.has(parent.tag)) this.addText(parent, String.fromCodePoint(codepoint), end - 1, end);
  }

  private addText(parent: MarkupElement, data: string, start: number, end: number): void {
    const last = parent.children[parent.children.length - 1];
    if (last?.kind === "text") {
      last.data += data;
      last.end = end;
    } else parent.children.push({ kind: "text", parent, data, start, end });
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

const isKnown = (name: string): name is AttributeName => KNOWN.has(name);

/** An attribute's value; null where the element has none of that name, or where the name is none that is kept. */
export const attributeOf = ({ attributes }: MarkupElement, name: string): string | null =>
  attributes !== null && isKnown(name) ? (attributes[name] ?? null) : null;

/** The same text, not as a piece of the page's markup, which would be kept in memory as long as the piece is. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** Visits a tree in document order without recursion; `enter` tells whether to go into an element. */
export function visit(
  root: MarkupElement,
  enter: (element: MarkupElement) => boolean,
  text: (node: MarkupText) => void,
  leave: (element: MarkupElement) => void,
): void {
  const stack: { element: MarkupElement; next: number }[] = [{ element: root, next: 0 }];
  if (!enter(root)) return;
  for (let top = stack[0]; top !== undefined; top = stack[stack.length - 1]) {
    const child = top.element.children[top.next++];
    if (child === undefined) {
      leave(top.element);
      stack.pop();
    } else if (child.kind === "text") text(child);
    else if (enter(child)) stack.push({ element: child, next: 0 });
  }
}

/** The text under an element, at most `most` code units of it. */
export function textUnder(root: MarkupElement, most: number): string {
  let found = "";
  visit(
    root,
    () => found.length < most,
    (node) => {
      if (found.length < most) found += node.data;
    },
    () => {},
  );
  return found.slice(0, most);
}
