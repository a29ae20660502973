const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words by which something brief goes on: "still", "continues". Lower case. */
export const WORDS_OF_LASTING = words(`
  ongoing continue continues continued continuing still underway way unfolds unfolding progress since amid again
  active daily hours hour days day weeks week is are 's
`);
