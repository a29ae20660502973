import v8 from "node:v8";
import { runInNewContext } from "node:vm";

/** V8's own collector; without more it looks at everything. */
export type Collect = (how?: Readonly<Record<string, string>>) => void;

let known: Collect | null | undefined;

/** V8's own collector, null where it does not give it; asked for once a thread. */
export function collector(): Collect | null {
  if (known !== undefined) return known;
  v8.setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("typeof gc === 'function' ? gc : undefined");
  known = typeof collect === "function" ? (how) => void (how === undefined ? collect() : collect(how)) : null;
  return known;
}

/** Collects what was just made and is of no use any more: less than a millisecond where little is. */
export function collectYoung(): void {
  collector()?.({ type: "minor" });
}

/** Collects all that is of no use any more and gives back what room it took, which is otherwise kept for seconds, even of a thread that has ended. */
export function collectAll(): void {
  collector()?.({ type: "major", flavor: "last-resort", execution: "sync" });
}
