/**
 * Words that cannot both be true of one thing at one time, a pair of groups a line, parted by "|". Lower case, plain and
 * irregular forms.
 */
export const OPPOSED_WORDS: readonly string[] = `
rose rise rising climbed risen increase increased grew grown higher up jumped gain gained soared | fell fall fallen falling drop dropped slipped decline declined decreased lower down sank slid
open opened reopened reopen reopening | closed shut close shuts
begin began begun started start entered | ended end finished concluded
safe harmless | dangerous unsafe harmful deadly toxic
admitted admits admit confessed acknowledged concedes conceded pleaded-guilty | denies denied deny denying denial rejects rejected disputes disputed dismissed dismisses
agreed agree accepted accepts accept | refused refuse rejected rejects reject declined turned
knew known aware knows informed told | unaware ignorant ignored
rescued found safe alive saved | missing unaccounted lost dead died killed
full overcrowded packed sold-out sold | empty free enough available left
won win beat wins victory | lost lose loses defeat defeated
guilty convicted | innocent acquitted cleared
approved passed adopted approve | rejected blocked vetoed failed
legal lawful | illegal unlawful
true genuine authentic | false fake fabricated untrue forged
support supports supported backs backed back favours | oppose opposes opposed against
alive survived | dead died killed
success successful succeeded worked | failure failed unsuccessful
strong strengthened | weak weakened
accident accidental accidentally | deliberate deliberately arson sabotage attack bomb
voluntary voluntarily willingly | forced coerced
enter entered joined join | left leave quit withdrew
public publicly | secret secretly private privately
temporary temporarily | permanent permanently
profit | loss losses
surplus | deficit
majority | minority
improved improving better | worsened worsening worse deteriorated
released freed release | detained jailed arrested held custody
cancelled scrapped off | held planned ahead on
stable | critical
withdrew withdrawn retreat pulled | advanced advance captured
`
  .trim()
  .split("\n");
