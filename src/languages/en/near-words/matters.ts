/** Words for goods, energy, arms, papers and what is done with them: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_MATTERS: readonly string[] = `
food meal lunch breakfast dinner eat kitchen
free gratis charge nothing
water drinking supply
electricity power energy outage blackout
heating warm heat radiators
gas fuel petrol diesel
nuclear atomic reactor
weapon arm gun rifle ammunition
missile rocket projectile
drone unmanned
computer software hacker cyber hackers hacked network
ransom money pay demand
data records files information documents
email message letter text note
phone call telephone rang
internet online web site
report study survey investigation audit findings
investigate probe inquiry inspect examine look
inspect check inspection examine review test audit
evidence proof sign
know aware knew learn learned told informed knowledge
unaware ignorant unknown
tell inform notify warn advise brief
warn alert caution alarm warning
ask request urge call demand appeal
order instruct command require must told
force compel oblige must
allow let permit may authorise
forbid ban prohibit bar
must shall have obliged required
need want require necessary
want wish seek demand hope
plan intend mean propose aim will prepare scheme
expect due forecast predict set scheduled project anticipated
promise pledge vow commit guarantee undertake assurance
threaten threat menace vow
refuse decline unwilling will
deny reject dispute refute contradict
admit confess concede acknowledge own plead
blame accuse fault responsible cause
cause trigger spark lead result provoke set because prompt
apologise sorry apology regret apologize
praise laud welcome hail commend
criticise attack slam condemn denounce blast
support back favour endorse
oppose against resist object
betray betrayal abandon
protect guard defend shield safeguard
threat danger risk hazard peril
safe harmless secure unhurt
dangerous unsafe risky harmful hazardous
deliberate intentional arson purpose
accident accidental mistake mishap
error mistake fault wrong
secret hidden covert confidential confidentiality secrecy
public open
private personal
show reveal disclose expose indicate demonstrate
hide conceal cover bury
discover find detect uncover spot trace
search look hunt comb
`
  .trim()
  .split("\n");
