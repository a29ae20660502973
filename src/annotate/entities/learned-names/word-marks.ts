/** What the word is somewhere in the world: a bit each. */
export const markOf = {
  given: 1,
  surname: 2,
  city: 4,
  town: 8,
  smallTown: 16,
  /** All words of a town's name, joined by spaces. */
  wholePlace: 32,
  /** The first word of such a name. */
  beginsPlace: 64,
} as const;
