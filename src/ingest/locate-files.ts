import { readdir, realpath, stat } from "node:fs/promises";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Ingested } from "../core/capture.ts";
import { failure, systemFailure } from "./failure.ts";
import { isPageName } from "./file-kind.ts";

/** A file to read, as the command line leads to it; `named` when the user named it outright. */
export type Located = { readonly path: string; readonly named: boolean } | Ingested;

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inFolder(folder: string, name: string): string {
  return /[/\\]$/.test(folder) ? folder + name : `${folder}/${name}`;
}

/** False for a name of bytes that are no UTF-8, which can be listed but not asked for. */
function named(name: string): boolean {
  return !name.includes("\ufffd");
}

function unnamable(path: string): Ingested {
  return failure("not-readable", { path }, `${path}: its name is not in UTF-8; rename the file`);
}

/** Every page file below a folder, in order of name. A folder that links lead to twice is entered once. */
async function* walk(folder: string, entered: Set<string>): AsyncGenerator<Located> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    names = await readdir(folder);
  } catch (error) {
    yield systemFailure(error, { path: folder });
    return;
  }
  for (const name of names.sort(byCodeUnit)) {
    // Hidden files are other programs' own: version control, resource forks named like the page.
    if (name.startsWith(".")) continue;
    const path = inFolder(folder, name);
    const found = await stat(path).catch((error: unknown) => systemFailure(error, { path }));
    if ("failure" in found) {
      if (isPageName(name)) yield named(name) ? found : unnamable(path);
    } else if (found.isDirectory()) yield* walk(path, entered);
    else if (found.isFile() && isPageName(name)) yield { path, named: false };
  }
}

/**
 * The files that one source of the command line stands for: itself, what lies below it, what the pattern matches. A
 * file whose name looks like a pattern is taken for the file.
 */
export async function* locateFiles(source: string): AsyncGenerator<Located> {
  if (source === "") {
    yield failure("no-such-file", { path: source }, "an empty name was given as a source");
    return;
  }
  const found = await stat(source).catch((error: unknown) => systemFailure(error, { path: source }));
  if ("failure" in found && /^(?:https?|ftp):\/\//i.test(source)) {
    yield failure("web-address", { path: source }, `${source}: an address; addresses cannot be read yet`);
    return;
  }
  if (!("failure" in found)) {
    if (!found.isDirectory()) {
      yield { path: source, named: true };
      return;
    }
    let any = false;
    for await (const located of walk(source, new Set())) {
      any = true;
      yield located;
    }
    if (!any) yield failure("nothing-matched", { path: source }, `${source}: no page in this folder`);
    return;
  }
  if (!isDynamicPattern(source)) {
    yield found;
    return;
  }
  const paths = await glob(source, { expandDirectories: false, dot: false, absolute: source.startsWith("/") });
  const pages = paths.filter(isPageName).sort(byCodeUnit);
  if (pages.length === 0) yield failure("nothing-matched", { path: source }, `${source}: no page matches`);
  for (const path of pages) yield { path, named: false };
}
