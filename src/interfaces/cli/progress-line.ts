const EVERY_MILLISECONDS = 100;

/** One line on standard error that is written over; nothing at all where that is no terminal. */
export class ProgressLine {
  #stream: NodeJS.WriteStream;
  #shownAt = Number.NEGATIVE_INFINITY;
  #shown = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  show(text: string): void {
    if (this.#stream.isTTY !== true || performance.now() - this.#shownAt < EVERY_MILLISECONDS) return;
    this.#shownAt = performance.now();
    this.#shown = true;
    this.#stream.write(`\r\x1b[K${text.slice(0, Math.max(20, (this.#stream.columns ?? 80) - 1))}`);
  }

  clear(): void {
    if (this.#shown) this.#stream.write("\r\x1b[K");
    this.#shown = false;
  }
}
