import type { Mention, PageEntity } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { Attributed } from "./attributed.ts";
import type { Draft } from "./discourse.ts";
import type { StandingReader } from "./learned/standing-reader.ts";
import type { Party } from "./participants/party.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What is read over a page, sentence by sentence. `drafts` grows; `pairs` holds who "the two" may be, the last first. */
export type Reader = {
  readonly page: Page;
  readonly attributed: Attributed;
  readonly entities: readonly PageEntity[];
  readonly mentions: readonly Mention[];
  readonly drafts: Draft[];
  /** Events that too little is told of for others to take them up. */
  readonly slight: Draft[];
  readonly pairs: (readonly Party[])[];
  /** Parties from this id on are not in the page's entities: countries known by their adjective alone. */
  readonly firstAdded: number;
  /** The encounter that the last words named without saying more of it ("Asked about the meeting in Norvik"), at most one. */
  readonly named: Draft[];
  /** What tells standings and further events by learned weights; null where rules alone do. */
  readonly learned: StandingReader | null;
  /** True for sentences of which every event is read; of others slight ones only where a page may be about them. */
  readonly isFull: (view: SentenceView) => boolean;
  /** The page's one law by name, null where it names none or several. */
  readonly law: PageEntity | null;
};
