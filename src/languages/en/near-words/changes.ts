/** Words for what is begun, ended, changed, counted and believed: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_CHANGES: readonly string[] = `
succeed follow replace successor
replace succeed substitute instead replacement
appoint name nominate install
install put place set
remove take oust
oust remove topple overthrow
overthrow topple coup
rule govern reign
govern rule run
run manage operate lead
operate run work
work function operate
function work operate
fail break collapse
crash fail collapse
bug flaw defect fault
defect flaw fault problem
fault defect error blame
problem trouble difficulty issue
trouble problem
solve resolve settle fix
settle resolve agree
dispute row quarrel conflict disagreement
row dispute quarrel
quarrel argue row
argue claim contend maintain
claim assert say allege
allege claim accuse
assert insist maintain claim
insist maintain demand
demand call insist want
call urge demand
urge call press
press push urge
persuade convince
convince persuade
refuse reject decline no
decline refuse reject
forbid ban prohibit not
permit allow let licence
licence permit license allow
license licence permit
register enrol record
enrol register join
record register note
note write mention
mention refer cite
cite quote mention
quote cite say
letter note mail
mail email letter post
post letter mail
parcel package
package parcel deal
plan scheme project programme
project scheme plan
programme scheme plan
scheme plan programme
aim goal target
target aim goal
reach achieve attain hit
achieve reach attain
miss fail lose
exceed surpass top pass above
surpass exceed top
record high most
top best lead first
lead top first ahead
first earliest initial
initial first early
last final end
final last
latest newest recent
recent new latest
old former ancient
ancient old
modern new
new fresh first
reform change overhaul
change alter amend reform
amend change alter
alter change
abolish scrap end gone
scrap abolish drop
extend prolong lengthen continue
prolong extend
shorten cut
widen expand broaden
expand grow widen extend
shrink contract reduce
contract shrink
merge combine unite join
split divide separate
separate divide apart
divide split share
share split part
join unite link
link connect tie
connect link
tie link bind
free liberate release loose
bail release free
parole release
pardon amnesty clemency
amnesty pardon
extradite deport hand
deport expel extradite
expel deport throw remove
exile banish abroad
abroad overseas foreign exile
foreign abroad overseas
overseas abroad foreign
asylum refuge shelter
refugee migrant asylum
visa permit entry
passport document
border frontier crossing
customs duty border
trade commerce export import
exporters traders sellers
sell export trade
buy import purchase
ban embargo sanction prohibit
sanction embargo penalty
embargo ban sanction
tariff duty levy
subsidy aid grant
grant subsidy fund aid
fund finance pay money
finance fund pay
pay fund cost
spend pay cost
save economise cut
waste lose squander
budget spending money
deficit shortfall gap
gap shortfall difference
surplus excess
excess surplus too
enough sufficient adequate
sufficient enough
shortage lack insufficient
extra additional more further
further more additional
total sum overall all
sum total amount
amount sum total
number figure count total
figure number
count number tally
tally count toll
estimate reckon put guess
reckon estimate think
think believe reckon
believe think convinced
convinced certain believe
doubt question uncertain
uncertain unclear doubt
unclear uncertain unknown
clear plain obvious
obvious clear plain
certain sure definite
sure certain
likely probable
possible likely may
may could might possible
probable likely
impossible cannot unable
unable cannot
able can
`
  .trim()
  .split("\n");
