/**
 * Words that news uses for one thing, a group a line; the first names the group. Lower case, plain forms and irregular
 * ones (regular endings are for `stem`). A word stands in one group: where it has several senses, in that of the plainest.
 * A group holds no word that says more or less than another, and no opposite.
 */
export const WORD_KIN: readonly string[] = `
killed dead deaths died dying fatality fatalities slain toll perished lethal kill dies die lives
injured wounded hurt injuries injury wounds
rescued saved rescue rescuers
missing unaccounted lost
fire blaze inferno flames
arson deliberately torched
explosion blast bomb explode bombing detonated
crash collision collided wreck derailed derailment
flood floods flooding inundated deluge
storm hurricane cyclone typhoon tempest
earthquake quake tremor
leak spill leakage seepage
collapse collapsed toppled caved
evacuated evacuation evacuees
drug drugs narcotics
smuggle smuggling smuggled trafficking traffick traffickers smugglers
migrants migrant immigration immigrants refugees asylum
border frontier borders
closed shut shuts closure closes closing shutdown shutting
opened open reopened opens opening
begin start began begun started launch launched starting beginning commence
end ended finish finished concluded over ends halted
postponed delayed deferred postponement delay pushed
cancelled canceled scrapped cancellation axed dropped
suspend suspended pause paused halt
plan plans planned intends intend aims aim due
build built construction constructed erect building works
bought buy purchase purchased acquire acquired acquisition buys buying sold sell sale sells takeover
offer bid bids proposal proposed offered
merger merge merged
profit profits earnings
revenue revenues turnover sales
wages wage pay salary salaries paid earned earns
employs staff workforce workers employees worker employee employed employ
job jobs posts layoffs redundancies
bankrupt bankruptcy insolvent insolvency
tariff tariffs duty duties levy levies
tax taxes taxation
price prices cost costs fetched worth
rent rents
rate rates borrowing
shareholder stake stakeholder shareholders investor investors shareholding
biggest largest
company firm business corporation enterprise
factory plant mill
plane aircraft jet airliner jets planes
train trains rail locomotive
ship vessel boat ferry vessels trawler
car cars vehicle vehicles truck trucks lorry lorries
road highway motorway street
bridge tunnel underpass
crew sailors sailor seamen deckhands
passengers aboard board
carried carry carrying transported
travel fly flies trip visit visiting travels journey flew visited
arrive arrived arrival landed
leave left departed depart departure
return returned returns
resign resignation resigned resigning quit quits stepping step
dismissed sacked fired removed
elected election elections polls vote ballot voting votes voted voters poll
lawmakers parliament legislators legislature assembly deputies mps
law bill legislation act
budget spending
government cabinet ministers administration ministry
president presidency
police officers detectives officer
army military troops soldiers forces
fighters militia rebels insurgents militants gunmen
attack attacked raid assault strike struck raided
shot shooting gunfire shoot
war conflict fighting
ceasefire truce
prisoner prisoners detainees captives inmates
arrest arrested detained holding custody held
sentenced jailed imprisoned prison jail sentence
convicted guilty conviction
trial court hearing
stole stealing theft embezzlement embezzled stolen
lawyer attorney counsel lawyers
judge judges
accused charged charges charge accusation
admitted admits admit confessed acknowledged
deny denies denied denial refutes
knew known know aware learned
told informed inform notified warned
deal agreement accord pact treaty agreed
talks negotiations negotiating negotiate negotiation table discussions
meeting meet met meets summit
discussed discuss mentioned raised talked brought
ready prepared willing
resume resumed restart renewed
support back backing help assist assistance aid supports helping quell
oppose opposed opposes against
reject rejected rejects refused turned declined
approve approved approval endorsed adopted passed
demand demanded demands call called insist
promise promised pledge pledged vow vowed commitment
betray betrays betrayal betraying
young youth youngsters
old older elderly
children child kids
women woman female
men man male
doctor doctors physicians medics
nurse nurses
hospital hospitals clinic wards
patients patient
maker manufacturer
medicine treatment therapy medication
vaccine jab vaccination
infection infections cases case infected
disease fever illness virus
study researchers research scientists
teachers teacher teaching
pupils students pupil student schoolchildren
school schools classroom
walkout stoppage strikes
protest protesters demonstrators demonstration rally marchers
violence riot riots clashes unrest clash
stones rocks
weather temperature temperatures heat hot hotter
record highest
fell fall drop slipped decline decreased down lower sank slid lowered reduce reduced cut decrease
rose rise rising climbed risen increase increased grew up gone jumped raise grown soared
unemployment joblessness jobless
inspected inspection inspections checks check checked examined
investigate investigation probe inquiry enquiry investigators
report reports finding
evidence proof
cause caused causes causing blamed because
safe safely harmless
dangerous danger harmful risk risks unsafe hazard
half halved halves
match game final
team club side
beat defeated win won victory defeat wins
goal goals scored scores
contract contracts
player striker defender
ticket tickets seats
festival concert show
painting canvas picture artwork
auction hammer
dam reservoir
water waters
power electricity
gas fuel petrol
oil crude
harbour port quay dock docks
helm wheel
speed travelling doing kph
beds capacity
full packed overcrowded
official officials authorities authority
capital city town municipality
village villages hamlet
house home houses homes
land farmland
farm farmers farming
harvest crop crops
food grain wheat
money funds cash
bank lender banks
loan loans credit
debt debts
fine fines penalty
compensation damages
permanent forever permanently indefinitely always
quickly rapidly fast swiftly
slowly gradually
evolving changing changes change shift alter altered
position stance
resolution settlement
difference disagreement disagree
controversial controversy contentious disputed divisive
critic critics criticism criticised criticized
security safety secure
stop stopping curb stem prevent combat tackle crackdown
hidden secret secretly
new fresh
additional more extra further
important crucial vital key
quotas quota
sanctions embargo sanction
weapons arms weaponry
missile missiles rocket rockets
drone drones
nuclear atomic
envoy emissary ambassador diplomat
friend ally allies
enemy foe
letter note message
phone telephone
statement communique
rumour rumours speculation
false untrue wrong fabricated lie lies
true right correct
vacation holiday
gather gathered crowd
hire hired recruit recruited
owner owners owned
found discovered find
search searched hunt
victim victims
suspect suspects
murder killing homicide
fraud scam swindle
bribe bribery corruption
`
  .trim()
  .split("\n");
