import { z } from "zod";

/** A field that a giver may leave out, leave empty or fill with a number; anything else in its place is passed over. */
const stated = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(undefined)
  .transform((value) => value?.trim() || undefined);

/** One line of a .jsonl file: `{id?, url?, outlet?, title?, published?, capturedAt?, text? | html?}`; other fields are passed over. */
export const pageLineSchema = z.object({
  id: stated,
  url: stated,
  outlet: stated,
  title: stated,
  published: stated,
  capturedAt: stated,
  text: z.string().nullish(),
  html: z.string().nullish(),
});
export type PageLine = z.infer<typeof pageLineSchema>;

/** The line's fields, or what is wrong with it. */
export function parsePageLine(line: string): { readonly value: PageLine } | { readonly wrong: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { wrong: "is not JSON" };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { wrong: "is not a JSON object" };
  const parsed = pageLineSchema.safeParse(json);
  if (!parsed.success) return { wrong: `has a ${String(parsed.error.issues[0]?.path[0])} that is not a string` };
  const { text, html } = parsed.data;
  if (typeof text !== "string" && typeof html !== "string") return { wrong: "has neither text nor html" };
  return { value: parsed.data };
}

/** The line's words: its HTML where it has any, which tells more than text. */
export function wordsOf(line: PageLine): { readonly media: "html" | "text"; readonly text: string } {
  return line.html?.trim() ? { media: "html", text: line.html } : { media: "text", text: line.text ?? "" };
}
