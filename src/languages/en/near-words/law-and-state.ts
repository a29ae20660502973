/** Words for courts, votes and offices: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_LAW_AND_STATE: readonly string[] = `
arrested detained custody held seized apprehended captured nabbed
charged accused indicted prosecuted faces
trial court hearing proceedings case lawsuit suit litigation sue
sentenced jailed imprisoned years serve term prison
convicted guilty conviction found
acquitted cleared innocent
appeal challenge contest
verdict judgment judgement ruling decision ruled judged
law legislation act bill statute measure decree
sign signed signature pen ink
vote ballot election poll voted elections repeat rerun
elected chosen voted won
elect choose pick select appoint name nominate designate
approve adopt pass endorse back accept clear ratify authorise authorize greenlight allow
reject refuse decline dismiss throw veto deny rebuff spurn vote
resign quit step leave depart stand retire resignation departure out
dismiss sack fire remove oust fired sacked dismissed axed shed redundant
hire recruit employ appoint engage
`
  .trim()
  .split("\n");
