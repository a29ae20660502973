import { fewWeightsOf } from "../../../models/few-weights.ts";
import { loadModel } from "../../../models/load-model.ts";
import type { Model } from "../../../models/model-file.ts";
import type { SequenceModel } from "../../../models/sequence.ts";
import { ATTRIBUTION_FEATURES, CUE_LABELS, cueMayFollow } from "./cue-features.ts";
import { ROLE_LABELS, roleMayFollow } from "./role-features.ts";
import { StatementReader } from "./statement-reader.ts";

let opened: StatementReader | undefined;

/** The shipped models, opened once a thread. Throws HearsayError as `loadModel` does. */
export function statementReader(): StatementReader {
  if (opened === undefined) {
    const { cues, roles } = modelsOf(loadModel("attribution", ATTRIBUTION_FEATURES));
    opened = new StatementReader(cues, roles);
  }
  return opened;
}

/** Both models of a file. Throws HearsayError `model-damaged` for one without them. */
export function modelsOf(model: Model): { readonly cues: SequenceModel; readonly roles: SequenceModel } {
  return {
    cues: {
      weights: fewWeightsOf(model, "cues", CUE_LABELS),
      transitions: floats(model.bytes("cues.transitions")),
      allowed: cueMayFollow,
    },
    roles: {
      weights: fewWeightsOf(model, "roles", ROLE_LABELS),
      transitions: floats(model.bytes("roles.transitions")),
      allowed: roleMayFollow,
    },
  };
}

/** Numbers of four bytes, little-endian. */
function floats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
