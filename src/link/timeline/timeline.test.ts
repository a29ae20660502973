import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { EventFinding } from "../../core/findings.ts";
import { timelineStage } from "./timeline-stage.ts";

const event = (id: string, when: string | null, whenLinked: string | null = null): EventFinding => ({
  id,
  scheme: "plover",
  type: "CONSULT",
  mode: null,
  label: id,
  participants: [],
  when: when === null ? null : known(when),
  whenLinked: whenLinked === null ? null : known(whenLinked),
  where: null,
  before: [],
  after: [],
  status: { value: "held", asOf: null, disputed: false },
  accounts: [],
  members: [],
});

describe("timelineStage", () => {
  it("puts events, publications and dated statements in order, the undated last", () => {
    const page = new PageBuilder("a", "He said on Monday it rained. She said it snowed.", {
      published: known("2031-03-12"),
    })
      .attribution({ content: "it rained", said: { value: "2031-03-10", words: "Monday" } })
      .attribution({ content: "it snowed" })
      .build();
    const events = [
      event("v-3", null),
      event("v-2", "2031-03-11"),
      event("v-1", null, "2031-02/2031-03"),
      event("v-4", "2030"),
    ];
    const { timeline } = timelineStage.link(madeDossier([page], { events })).findings;
    expect(timeline.map((entry) => entry.event ?? entry.attribution ?? entry.page)).toEqual([
      "v-4",
      "v-1",
      page.ids.attributions[0],
      "v-2",
      page.page.id,
      "v-3",
    ]);
    expect(timelineStage.link(madeDossier([page], { events: [...events].reverse() })).findings.timeline).toEqual(
      timeline,
    );
  });

  it("does not take what is no date, nor what nobody said", () => {
    const page = new PageBuilder("a", "He may say on Monday it rained.", { published: known("2031-03-12") })
      .attribution({ content: "it rained", hypothetical: true, said: { value: "2031-03-10", words: "Monday" } })
      .attribution({ content: "it", said: { value: "XXXX-WXX-1", words: "Monday" } })
      .build();
    expect(timelineStage.link(madeDossier([page])).findings.timeline).toHaveLength(1);
  });
});
