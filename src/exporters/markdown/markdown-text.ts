/** Words that Markdown shows as they are: nothing in them is a mark, a tag or a link. */
export function markdownText(text: string): string {
  return text
    .replace(/&(?=[#\w]{1,32};)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/([\\`*_[\]#|~>])/g, "\\$1")
    .replace(/^(\s*)([-+]|\d{1,9}[.)])(?=\s|$)/, "$1\\$2");
}
