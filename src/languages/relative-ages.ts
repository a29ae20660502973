/** A form in which pages tell how old a story is; its first group is the number, which may be a word for one. */
export type Age = { readonly pattern: string; readonly unit: "minute" | "hour" | "day" };

const AROUND: readonly (readonly [before: string, after: string, minute: string, hour: string, day: string])[] = [
  ["", "\\sago", "min(?:ute)?s?", "h(?:ou)?rs?", "days?"],
  ["vor\\s", "", "min(?:uten?)?\\.?", "std\\.?|stunden?", "tag(?:en)?"],
  ["il\\sy\\sa\\s", "", "min(?:utes?)?", "h(?:eures?)?", "jours?"],
  ["hace\\s", "", "min(?:utos?)?", "horas?", "días?"],
  ["há\\s", "", "min(?:utos?)?", "horas?", "dias?"],
  ["", "\\sfa", "minut[oi]", "or[ae]", "giorn[oi]"],
  ["", "\\sgeleden", "min(?:uten|uut)?", "uur|uren", "dag(?:en)?"],
  ["", "\\sназад", "мин(?:\\.|ут[уы]?)?", "час(?:а|ов)?", "дн(?:я|ей)|день"],
  ["", "\\sönce", "dakika", "saat", "gün"],
  ["", "\\stemu", "min(?:ut[yę]?)?\\.?", "godz(?:in[yę]?)?\\.?", "dni|dzień"],
];

/** "3 hours ago", "vor 3 Stunden", "il y a 3 heures" in the languages that pages are written in most. */
export const AGO: readonly Age[] = AROUND.flatMap(([before, after, minute, hour, day]) => {
  const form = (unit: string) =>
    `${before}(\\d{1,2}|an?|one|eine[mr]?|une?|un[ao]?|um[a]?|een|bir)\\s?(?:${unit})${after}`;
  return [
    { pattern: form(minute), unit: "minute" },
    { pattern: form(hour), unit: "hour" },
    { pattern: form(day), unit: "day" },
  ] as const;
});
