const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Adverbs by which nobody in particular tells. */
export const VAGUE_ADVERBS = words(`
  reportedly supposedly allegedly purportedly apparently reputedly ostensibly
`);

/** Adjectives of what nobody in particular tells: "the reported talks". */
export const VAGUE_ADJECTIVES = words(`
  reported supposed alleged purported rumored rumoured reputed apparent so-called
`);

/** Participles of saying without anybody who says: "is said to". */
export const VAGUE_PARTICIPLES = words(`
  said believed thought understood reported rumored rumoured reputed claimed alleged supposed feared known considered
  presumed assumed expected whispered told suggested tipped held taken
`);

/** Nouns of what is told without anybody who tells it. */
export const VAGUE_NOUNS = words(`
  rumor rumors rumour rumours report reports claim claims allegation allegations speculation talk gossip suspicion
  suspicions whisper whispers hint hints accusation accusations charge charges
`);
