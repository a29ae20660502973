/** Words of an offer for a company or its goods: made or raised, the deal itself is only proposed by it. Lower case. */
export const OFFER_WORDS: ReadonlySet<string> = new Set(
  "offer offers bid bids tender tenders proposal proposals approach".split(" "),
);
