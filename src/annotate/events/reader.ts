import type { Mention, PageEntity } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { Attributed } from "./attributed.ts";
import type { Draft } from "./discourse.ts";
import type { Party } from "./participants/party.ts";

/** What is read over a page, sentence by sentence. `drafts` grows; `pair` holds who "the two" are. */
export type Reader = {
  readonly page: Page;
  readonly attributed: Attributed;
  readonly entities: readonly PageEntity[];
  readonly mentions: readonly Mention[];
  readonly drafts: Draft[];
  pair: { parties: readonly Party[] };
};
