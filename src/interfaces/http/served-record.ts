import { HearsayError } from "../../core/errors.ts";
import type { Join } from "../../core/findings.ts";
import type { HearsayRecord } from "../../core/record.ts";
import { briefData } from "../../exporters/html/brief-data.ts";
import { recordRevision } from "../../exporters/html/record-revision.ts";
import { answer } from "../../queries/answer.ts";
import { newsBetween } from "../../queries/news-between.ts";
import { RecordView } from "../../queries/record-view.ts";
import { ftsWordIndex } from "../../queries/search/fts-word-index.ts";
import { prepareSearch } from "../../queries/search/search.ts";

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Where a record comes from, if it is a state of a dossier. */
export type StateOf = {
  /** Its number, from 1. */
  readonly number: number;
  /** Opens an earlier state of the same dossier. */
  readonly earlier: (number: number) => Promise<HearsayRecord>;
};

/** The record that is served now. It can be replaced by another state of itself while it is served. */
export class ServedRecord {
  #record: HearsayRecord;
  #joins: readonly Join[] | null;
  #state: StateOf | null;
  #view: RecordView | null = null;
  #revision: string | null = null;
  #closeIndex: (() => void) | null = null;
  #closed = false;
  #searching: Promise<void> = Promise.resolve();

  constructor(record: HearsayRecord, joins: readonly Join[] | null = null, state: StateOf | null = null) {
    this.#record = record;
    this.#joins = joins;
    this.#state = state;
  }

  get record(): HearsayRecord {
    return this.#record;
  }

  get revision(): string {
    this.#revision ??= recordRevision(this.#record);
    return this.#revision;
  }

  get view(): RecordView {
    if (this.#view === null) {
      const { brief, labels } = briefData(this.#record);
      this.#view = new RecordView(this.#record, {
        brief,
        labels,
        revision: this.revision,
        joins: this.#joins,
        state: this.#state?.number ?? null,
      });
    }
    return this.#view;
  }

  /** Puts another record in this one's place; `number` is its state's, of the same dossier. */
  replace(record: HearsayRecord, joins: readonly Join[] | null = null, number: number | null = null): void {
    this.#record = record;
    this.#joins = joins;
    this.#state = this.#state === null || number === null ? null : { ...this.#state, number };
    this.#view = null;
    this.#revision = null;
    this.#dropIndex();
  }

  /**
   * Makes ready what is new since an earlier state, where there is one and it had this revision. The earlier record is
   * let go of again; a state that is not kept any more leaves nothing to tell.
   */
  async prepareNews(number: number, revision: string): Promise<void> {
    const { view } = this;
    const state = this.#state;
    if (state === null || number >= state.number || view.newsSince(number, revision) !== null) return;
    try {
      const before = await state.earlier(number);
      if (recordRevision(before) === revision) view.tellNews(number, revision, newsBetween(before, view.record));
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
    }
  }

  /** Makes ready what the first view asks for, so that nobody waits for it. */
  warm(): void {
    answer(this.view, "overview", {});
  }

  /** Settles when the search is ready, if it is being made ready. */
  get searchReady(): Promise<void> {
    return this.#searching;
  }

  /** Makes the search ready in small steps, between which calls are answered. */
  prepareSearch(): Promise<void> {
    // Where it fails, the first search makes a plain index of its own; nothing else hangs on this.
    this.#searching = this.#prepareSearch().catch(() => {});
    return this.#searching;
  }

  /** Makes ready the tables that other screens ask for, one at a turn. */
  async #warmRest(): Promise<void> {
    const { view } = this;
    const [page] = view.pageOrder;
    for (const make of [
      () => (page === undefined ? undefined : answer(view, "page", { id: page.id })),
      () => answer(view, "facets", {}),
      () => answer(view, "events", { limit: 1 }),
      () => answer(view, "claims", { limit: 1 }),
      () => answer(view, "timeline", { limit: 1 }),
      () => answer(view, "entities", { limit: 1 }),
      () => answer(view, "positions", { limit: 1 }),
    ]) {
      await turn();
      if (this.#closed || this.#view !== view) return;
      make();
    }
  }

  async #prepareSearch(): Promise<void> {
    const { view } = this;
    await this.#warmRest();
    const index = ftsWordIndex();
    try {
      await prepareSearch(view, index, async () => {
        await turn();
        // Another record was put in this one's place, or the server was closed.
        if (this.#closed || this.#view !== view) throw new HearsayError("interrupted", "Another record is served now.");
      });
      this.#closeIndex = index.close;
    } catch (error) {
      index.close();
      if (!(error instanceof HearsayError && error.code === "interrupted")) throw error;
    }
  }

  /** Lets go of the search's index; a search after this makes another one. */
  close(): void {
    this.#closed = true;
    this.#dropIndex();
  }

  #dropIndex(): void {
    this.#closeIndex?.();
    this.#closeIndex = null;
  }
}
