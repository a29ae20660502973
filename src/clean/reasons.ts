import type { BlockReason } from "../core/block-reasons.ts";

/** Why a block is what it is, by the catalogue. */
export type Reason = BlockReason;
