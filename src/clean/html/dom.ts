import { parseHTML } from "linkedom";

/** The little of the DOM that is used here; the DOM library's own types need a browser's. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  /** Text nodes only. */
  readonly data?: string;
  remove(): void;
};
export type DomElement = DomNode & { readonly tagName: string; getAttribute(name: string): string | null };
export type DomDocument = DomNode & {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
};

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): node is DomNode & { readonly data: string } => node.nodeType === 3;

const DOCUMENT_TYPE = /<!doctype[^<>]{0,1000}>/giu;

/** Parses markup, however broken. Nesting must be bounded already: see `limitDepth`. */
export function parseDocument(html: string): DomDocument {
  // The library gives a document type no parent and no next sibling, which would end a walk before it began.
  return parseHTML(html.replace(DOCUMENT_TYPE, "")).document as unknown as DomDocument;
}

/** Stands for a "<" that opens no tag while the page is parsed: each such mark would become a text node of its own. */
export const BARE_LESS_THAN = "\ufdd0";

/** A text node's words as the page has them. */
export const shownText = (data: string): string =>
  data.includes(BARE_LESS_THAN) ? data.replaceAll(BARE_LESS_THAN, "<") : data;

/** The next node in document order inside `root`, going into `node` unless `skip`; null at the end. */
export function nextNode(root: DomNode, node: DomNode, skip: boolean, leave?: (left: DomNode) => void): DomNode | null {
  if (!skip && node.firstChild !== null) return node.firstChild;
  let current: DomNode | null = node;
  while (current !== null && current !== root) {
    leave?.(current);
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  leave?.(root);
  return null;
}

/** The text under a node, at most `most` code units of it. */
export function textUnder(root: DomNode, most: number): string {
  let text = "";
  for (let node: DomNode | null = root; node !== null && text.length < most; node = nextNode(root, node, false))
    if (isText(node)) text += shownText(node.data);
  return text.slice(0, most);
}
