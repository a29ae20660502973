import type { Generated } from "kysely";

/** The tables, as Kysely knows them. Built by the migrations. */
export type DossierTables = {
  captures: {
    key: string;
    sha256: string;
    media: string;
    captured_at: string | null;
    size: number;
    /** JSON of a Source. */
    source: string;
    /** The bytes, compressed. */
    bytes: Buffer;
  };
  outcomes: {
    key: string;
    pipeline: string;
    /** JSON of a Failure. */
    failure: string | null;
    page: Buffer | null;
    layers: Buffer | null;
    tokens: Buffer | null;
  };
  failures: {
    key: string;
    /** JSON of a Failure. */
    failure: string;
  };
  corrections: {
    id: string;
    /** JSON of a Correction. */
    correction: string;
  };
  found: {
    key: string;
    found: Buffer;
  };
  pieces: {
    hash: string;
    piece: Buffer;
  };
  states: {
    number: Generated<number>;
    version: string;
    fingerprint: string;
    /** Index of pieces, or the record itself. */
    record: Buffer;
    joins: Buffer | null;
  };
};
