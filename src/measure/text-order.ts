/** Compares by UTF-16 code units: the same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of stretches of several pages: by page, start, end. */
export function byPlace(
  a: { readonly page: string; readonly start: number; readonly end: number },
  b: { readonly page: string; readonly start: number; readonly end: number },
): number {
  return byText(a.page, b.page) || a.start - b.start || a.end - b.end;
}
