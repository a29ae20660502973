/** What a piece of work took. */
export type Cost = {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor time, of all threads of this process. */
  readonly cpu: number;
};

/** Does the work and says what it took. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

/** The most memory that this process has held, in MB. */
export function peakMemory(): number {
  // Kilobytes on every platform since libuv 1.45.
  return process.resourceUsage().maxRSS / 1024;
}

/** The middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
