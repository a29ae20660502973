import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { HearsayRecord } from "../../core/record.ts";
import { safeText } from "../brief/safe-text.ts";
import { packRecord } from "./packed-record.ts";
import { recordRevision } from "./record-revision.ts";

/** The built app: one script and one style sheet. */
export type AppFiles = { readonly script: string; readonly style: string };

/** JSON that can stand inside a script element: no `<` is left in it, so nothing in it can end the element or open a comment. */
export function jsonForScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

/** A script that can stand inside a script element. These two only ever stand in its strings and patterns. */
function scriptForElement(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, "\\x3c");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A content security policy's name for an inline script or style: the SHA-256 of its exact text. */
export function policyHash(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}

/**
 * The whole app with the record inside, as one HTML document that opens from disk without a network. Its policy lets run
 * only the script that is in it, by hash, and lets nothing be fetched. What the first view shows stands in it plainly,
 * the rest compressed.
 */
export async function recordToHtml(record: HearsayRecord, app: AppFiles): Promise<string> {
  const { start, pieces } = await packRecord(record, recordRevision(record));
  const script = scriptForElement(app.script);
  const policy = [
    "default-src 'none'",
    `script-src ${policyHash(script)}`,
    `style-src ${policyHash(app.style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(safeText(start.title))} – Hearsay</title>
<link rel="icon" href="data:,">
<style>${app.style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This file needs JavaScript to show itself; nothing in it is fetched from anywhere.</noscript>
<script type="application/json" id="hearsay-start">${jsonForScript(JSON.stringify(start))}</script>
${pieces.map((piece) => `<script type="text/plain" data-hearsay-record>${piece}</script>`).join("\n")}
<script type="module">${script}</script>
</body>
</html>
`;
}
