import normalizeUrl from "normalize-url";

const LONGEST = 2_000;

/**
 * A link's address made absolute and normal: http and https only, without fragment and tracking parameters. Null for
 * every other scheme, for links within the page, and for what is no address.
 */
export function normalisedLink(href: string, base: string | null): string | null {
  const raw = href.trim();
  if (raw === "" || raw.startsWith("#") || raw.length > LONGEST) return null;
  try {
    const url = base === null ? new URL(raw) : new URL(raw, base);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    return normalizeUrl(url.href, {
      stripHash: true,
      stripWWW: false,
      removeTrailingSlash: false,
      sortQueryParameters: false,
    });
  } catch {
    return null;
  }
}
