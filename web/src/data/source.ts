import type { QueryName } from "../../../src/queries/contract/paths.ts";
import type { Answer, Parameters } from "../../../src/queries/contract/queries.ts";

export type { Answer, Parameters, QueryName };

/** Queries that answer with a stretch of a list. */
export type PagedName = {
  [Name in QueryName]: Answer<Name> extends { readonly total: number; readonly offset: number } ? Name : never;
}[QueryName];
/** What stands in the list that a query answers with. */
export type ItemOf<Name extends PagedName> =
  Answer<Name> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** An expected failure: a code of `src/core/errors.ts`, a sentence, and what to do. */
export class SourceError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.name = "SourceError";
    this.code = code;
    this.hint = hint;
  }
}

/**
 * Where the screens have the record from: a server, or the file that the app itself stands in. Both answer the same
 * questions alike (`src/queries/contract/queries.ts` lists them). No screen ever holds the whole record.
 */
export type DataSource = {
  /** Throws SourceError: `unknown-id`, `bad-arguments`, `no-answer` where the server is gone. */
  ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<Answer<Name>>;
  /** What can be done besides reading. */
  readonly can: Abilities;
};

export type Abilities = {
  /** Pages can be added and corrections made (`changes.ts`), and raw captures shown. */
  readonly write: boolean;
  /** What is changed is kept; otherwise it ends with the server. */
  readonly keeps: boolean;
};
