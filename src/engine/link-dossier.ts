import { HearsayError } from "../core/errors.ts";
import type { Correction } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import type { AnyLinkStage } from "./check-order.ts";
import type { FoundBefore } from "./found-before.ts";
import type { LinkApart } from "./link-apart/link-apart.ts";
import { type Linked, Linker } from "./linker.ts";
import { WorkInterrupted } from "./time-limit.ts";

/**
 * Links the pages of a dossier (sorted by id); see `Linker.link`. `before` is what is known of matters that have not
 * changed. Throws `interrupted`, and what `between` throws.
 */
export async function linkDossier(
  pages: readonly ReadPage[],
  corrections: readonly Correction[],
  stages: readonly AnyLinkStage[],
  between: (stage: string) => Promise<void> = async () => {},
  before: FoundBefore | null = null,
  linker: Linker = new Linker(stages),
  apart: LinkApart | null = null,
): Promise<Linked> {
  try {
    return await linker.link(pages, corrections, between, before, apart);
  } catch (cause) {
    if (cause instanceof WorkInterrupted) throw new HearsayError("interrupted", "Linking was stopped.");
    throw cause;
  }
}
