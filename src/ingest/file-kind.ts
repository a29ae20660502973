/** What a file's name says it holds; `unknown` names are told by content where a user names them outright. */
export type FileKind = "html" | "text" | "lines" | "compressed lines" | "unsupported" | "unknown";

const BY_ENDING: readonly (readonly [string, FileKind])[] = [
  [".jsonl.gz", "compressed lines"],
  [".jsonl", "lines"],
  [".html", "html"],
  [".htm", "html"],
  [".txt", "text"],
  [".md", "text"],
];

/**
 * The kind of a file by the ending of its name, upper and lower case alike. A name without an ending, or with one that
 * is plainly part of an address ("index.php?id=3"), is `unknown`; every other ending is `unsupported`.
 */
export function fileKind(name: string): FileKind {
  const lower = name.toLowerCase();
  for (const [ending, kind] of BY_ENDING) if (lower.endsWith(ending)) return kind;
  const base = lower.slice(Math.max(lower.lastIndexOf("/"), lower.lastIndexOf("\\")) + 1);
  const dot = base.lastIndexOf(".");
  if (dot <= 0) return "unknown";
  return /^[a-z0-9]{1,8}$/.test(base.slice(dot + 1)) ? "unsupported" : "unknown";
}

/** True for names that a folder or a glob brings in. */
export function isPageName(name: string): boolean {
  const kind = fileKind(name);
  return kind !== "unsupported" && kind !== "unknown";
}
