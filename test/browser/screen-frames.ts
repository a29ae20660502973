import type { Page } from "playwright-core";

/** How smoothly a page is drawn: frames a second, the longest time between two, and how much of the time its script was at work. */
export type Frames = { readonly rate: number; readonly longest: number; readonly busy: number };

/** What a screen takes on a page that shows another one: until it is there, while it is scrolled, while it is filtered. */
export type ScreenCost = {
  /** Milliseconds from the change of the address until its first rows are drawn. */
  readonly open: number;
  readonly scrolling: Frames;
  /** Null for screens without a filter of words. */
  readonly filtering: Frames | null;
  /** Bytes that the server answered with, to show it. */
  readonly bytes: number;
};

/** The screens that grow with a dossier: where they are, and what must be there before they count as shown. */
export const CROWDED_SCREENS: readonly (readonly [name: string, hash: string, shown: string])[] = [
  ["Record", "#/record", ".brief-section .entry"],
  ["Timeline", "#/timeline", ".timeline-drawing .mark"],
  ["Claims", "#/claims", ".claim-row"],
  ["Positions", "#/positions", ".position-row"],
  ["Desk", "#/desk", ".came-table tbody tr"],
  ["Search", "#/search?words=postponed", ".hit"],
];

const TYPED = "meet";

type Metrics = { readonly metrics: readonly { readonly name: string; readonly value: number }[] };

/** Counts the frames that are drawn while the page does something for so many milliseconds. */
async function framesWhile(page: Page, milliseconds: number, step: string): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const worked = async (): Promise<number> => {
    const { metrics } = (await session.send("Performance.getMetrics")) as Metrics;
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const before = await worked();
  const counted = await page.evaluate<{ rate: number; longest: number }>(`(async () => {
    const frames = [];
    await new Promise((resolve) => {
      const next = (now) => {
        const nth = frames.push(now);
        (${step})(nth, now - frames[0]);
        if (now - frames[0] < ${milliseconds}) requestAnimationFrame(next);
        else resolve();
      };
      requestAnimationFrame(next);
    });
    const gaps = frames.slice(1).map((at, index) => at - frames[index]);
    return { rate: 1000 * gaps.length / (frames.at(-1) - frames[0]), longest: Math.max(...gaps) };
  })()`);
  const busy = (await worked()) - before;
  await session.detach();
  return { ...counted, busy: busy / milliseconds };
}

export function framesOfScrolling(page: Page, milliseconds: number): Promise<Frames> {
  return framesWhile(page, milliseconds, "() => window.scrollBy({ top: 40, behavior: 'instant' })");
}

/** Types a word into the filter of words, a letter every 150 milliseconds, and goes on until the list has followed. */
export function framesOfFiltering(page: Page): Promise<Frames> {
  const step = `((field) => (_, since) => {
    const letters = "${TYPED}".slice(0, Math.floor(since / 150));
    if (field.value === letters) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, letters);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })(document.querySelector(".filter-bar input[type=search], #search-words"))`;
  return framesWhile(page, 2_000, step);
}

/** What it takes to show a screen, to scroll it and to filter it. */
export async function screenCost(page: Page, hash: string, shown: string, scrolled = 1_500): Promise<ScreenCost> {
  let bytes = 0;
  const count = async (response: { url(): string; body(): Promise<Buffer> }): Promise<void> => {
    if (response.url().includes("/api/")) bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  };
  page.on("response", count);
  const open = await page.evaluate<number>(`(async () => {
    const before = performance.now();
    window.location.hash = ${JSON.stringify(hash)};
    await new Promise((resolve) => {
      const look = () => document.querySelector(${JSON.stringify(shown)}) ? setTimeout(resolve, 0) : requestAnimationFrame(look);
      requestAnimationFrame(look);
    });
    return performance.now() - before;
  })()`);
  await page.waitForFunction(`document.querySelector(".waiting") === null`);
  const answered = bytes;
  const scrolling = await framesOfScrolling(page, scrolled);
  const field = page.locator(".filter-bar input[type=search], #search-words");
  const filtering =
    (await field.count()) > 0 && (await field.first().isVisible()) ? await framesOfFiltering(page) : null;
  page.off("response", count);
  return { open, scrolling, filtering, bytes: answered };
}
