import type { DateFinding, EntityFinding, EventFinding } from "../../core/findings.ts";
import type { Claim, Difference, Matter } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { MemberIndex } from "../../document/dossier-index.ts";

/** A difference before it has its id, with the numbers that led to it. */
export type Found = Omit<Difference, "id"> & { readonly features: Readonly<{ [feature: string]: number }> };

/** What detectors of differences look at. */
export type Ground = {
  readonly pages: readonly ReadPage[];
  readonly pageOf: ReadonlyMap<string, ReadPage>;
  readonly entities: readonly EntityFinding[];
  readonly entityOf: MemberIndex;
  readonly events: readonly EventFinding[];
  readonly claims: readonly Claim[];
  readonly dates: readonly DateFinding[];
  readonly matters: readonly Matter[];
};

/** Looks for one kind of difference. */
export type Detector = { readonly name: string; find(ground: Ground): readonly Found[] };
