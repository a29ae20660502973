/**
 * What this browser keeps for its reader: the colours chosen and which state of a record was seen last. Nothing of it
 * leaves the machine; where nothing can be kept (a file opened in a private window), nothing is.
 */
const PREFIX = "hearsay-";

export function kept(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + name);
    else window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // What cannot be kept is asked for again next time.
  }
}
