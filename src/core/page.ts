import type { Block, Evidenced, RecordPage } from "./record.ts";

/** A capture cleaned. Frozen: no later stage edits it; what linking learns of a page is kept beside it. */
export type Page = Readonly<Omit<RecordPage, "published" | "repairs"> & { published: Evidenced<string> | null }>;
export type { Block };
