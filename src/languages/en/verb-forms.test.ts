import { describe, expect, it } from "vitest";
import { formsOf } from "./verb-forms.ts";

describe("verb forms", () => {
  it.each([
    ["meet", ["meet", "meets", "met", "meeting"]],
    ["postpone", ["postpone", "postpones", "postponed", "postponing"]],
    ["ban", ["ban", "bans", "banned", "banning"]],
    ["deny", ["deny", "denies", "denied", "denying"]],
    ["speak", ["speak", "speaks", "spoke", "spoken", "speaking"]],
    ["cancel", ["cancel", "cancels", "canceled", "canceling", "cancelled", "cancelling"]],
    ["veto", ["veto", "vetoes", "vetoed", "vetoing"]],
    ["have", ["have", "has", "had", "having"]],
    ["retake", ["retake", "retakes", "retook", "retaken", "retaking"]],
    ["uphold", ["uphold", "upholds", "upheld", "upholding"]],
    ["burn", ["burn", "burns", "burnt", "burned", "burning"]],
    ["reset", ["reset", "resets", "resetting"]],
    ["relay", ["relay", "relays", "relayed", "relaying"]],
    ["report", ["report", "reports", "reported", "reporting"]],
  ])("inflects %s", (base, forms) => expect([...formsOf(base).keys()].sort()).toEqual([...forms].sort()));

  it("tells past from participle where they differ", () => {
    expect(formsOf("begin").get("began")).toEqual(new Set(["past"]));
    expect(formsOf("begin").get("begun")).toEqual(new Set(["participle"]));
    expect(formsOf("hold").get("held")).toEqual(new Set(["past", "participle"]));
    expect(formsOf("put").get("put")).toEqual(new Set(["base", "past", "participle"]));
  });
});
