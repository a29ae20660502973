import { NETWORK_FEATURES, NETWORK_MODEL, NETWORKS, packNetwork } from "../../src/annotate/repairs/network-weights.ts";
import { packModel, writeModel } from "../write-model.ts";
import { COURSES, NETWORK_CARD } from "./network/courses.ts";
import { trainNetwork } from "./network/train-network.ts";
import { quoteTexts } from "./quote-texts.ts";

/*
 * Makes weights/lost-quotes-network.model: networks over the words and places of a page, trained together with the
 * lattice on texts that the generator damages anew in each round.
 */

const texts = quoteTexts();
const packed = COURSES.map((course, index) => {
  const name = NETWORKS[index] ?? "";
  const network = trainNetwork(texts, course, (round, wrong) =>
    console.log(`${name} network, round ${round + 1} of ${course.rounds}: ${wrong.toFixed(4)} wrong on a page`),
  );
  const special = Float64Array.from(network.special);
  return packNetwork(name, { shape: course.shape, part: (of) => network.part(of), table: network.table, special });
});
const { bytes } = packModel({
  name: NETWORK_MODEL,
  features: NETWORK_FEATURES,
  facts: Object.assign({}, ...packed.map(({ facts }) => facts)),
  arrays: Object.assign({}, ...packed.map(({ arrays }) => arrays)),
});
writeModel(NETWORK_MODEL, bytes, NETWORK_CARD);
console.log(`${bytes.length} bytes`);
