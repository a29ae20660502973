import { Readability } from "@mozilla/readability";
import { type DomDocument, type DomNode, isText, nextNode } from "./dom.ts";

/** More elements than this and Readability's scoring takes too long for what it gives. */
export const MOST_ELEMENTS = 30_000;
/** Nor is it asked about more text than this, in code units: no story is as long. */
export const MOST_TEXT = 2_000_000;

/**
 * The text nodes of what Readability takes for the article, in order; empty where it finds none. The document is taken
 * apart by it: walk it before.
 */
export function readableText(document: DomDocument): (DomNode & { readonly data: string })[] {
  const found: (DomNode & { readonly data: string })[] = [];
  try {
    // The declared types ask for a browser's document; any DOM of the standard's form will do.
    const reader = new Readability<DomNode>(document as never, {
      keepClasses: true,
      charThreshold: 250,
      disableJSONLD: true,
      serializer: (node: unknown) => node as DomNode,
    });
    const root = reader.parse()?.content;
    if (root === null || root === undefined) return [];
    for (let node: DomNode | null = root; node !== null; node = nextNode(root, node, false))
      if (isText(node)) found.push(node);
  } catch {
    // Markup that it cannot bear; the page is read without it.
    return [];
  }
  return found;
}
