import { describe, expect, it } from "vitest";
import { countsOf } from "../../../test/dossier/counts-of.ts";
import { madePage } from "../../../test/dossier/made-page.ts";
import type { EventFinding } from "../../core/findings.ts";
import type { EventAnnotation } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { furtherTolls } from "./further-tolls.ts";

/** A page of one sentence with its numbers, and the deeds that these words tell. */
function pageOf(text: string, deeds: readonly string[], status: EventAnnotation["status"]): ReadPage {
  const page = madePage({ id: "p", text });
  const numbers = countsOf(text);
  const events = deeds.map((word, id) => {
    const start = text.indexOf(word);
    return { id, start, end: start + word.length, type: "ASSAULT", status, stance: "asserts" } as EventAnnotation;
  });
  const layer = <A>(annotations: readonly A[]) => ({ by: { name: "made", version: "1" }, annotations });
  const sentence = { id: 0, start: 0, end: text.length, block: 0, first: 0, last: 1 };
  return {
    ...page,
    layers: { ...page.layers, quantities: layer(numbers), sentences: layer([sentence]), events: layer(events) },
  };
}

function counted(text: string, deeds: readonly string[], status: EventAnnotation["status"] = "alleged"): string[] {
  const page = pageOf(text, deeds, status);
  const event = { members: [{ page: page.page.id, id: 0 }] } as unknown as EventFinding;
  return furtherTolls(event, page).map(({ toll }) => `${toll.field} ${toll.value}`);
}

describe("what a page counts beside an event", () => {
  it("is what came of it, whoever says so", () => {
    const text = "A guard rammed the gate of the mill, killing 4 weavers and wounding 9, officials said.";
    expect(counted(text, ["rammed", "killing", "wounding"])).toEqual(["killed 4", "injured 9"]);
  });

  it("is nothing of another deed, and of none that is only planned", () => {
    const text = "They attacked the mill in revenge for a raid that had killed 7 weavers.";
    expect(counted(text, ["attacked", "raid"])).toEqual([]);
    expect(counted("A raid that kills 7 weavers is foreseen.", ["raid"], "planned")).toEqual([]);
  });
});
