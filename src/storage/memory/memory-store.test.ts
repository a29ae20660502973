import { expect, it } from "vitest";
import { describeStore, madeCapture } from "../store.contract.ts";
import { captureKey } from "../store.ts";
import { MemoryStore } from "./memory-store.ts";

describeStore("MemoryStore", async () => new MemoryStore());

it("forgets bytes when told to, and nothing else", async () => {
  const store = new MemoryStore({ keepBytes: false });
  const capture = madeCapture({ path: "a" }, "words");
  await store.addCaptures([capture]);
  expect(await store.capture(captureKey(capture))).toBeUndefined();
  expect(await store.captures()).toHaveLength(1);
});
