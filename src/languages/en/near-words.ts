/**
 * Words that news may use of one thing in two accounts, a group a line. Looser than `WORD_KIN`: a group may hold a kind
 * and what is of that kind, a cause and its effect, an act and who does it. A word may stand in several groups. Lower
 * case, one form of each word: they are compared by their stems, irregular forms stand beside.
 */
export const NEAR_WORDS: readonly string[] = `
people persons individuals residents inhabitants citizens population locals islanders villagers townspeople households families
men women people
workers employees staff workforce personnel labourers colleagues hands labour
boss chief head leader director manager chair chairman chairwoman chairperson president executive ceo
minister secretary ministry department government cabinet
diplomat envoy ambassador emissary delegate representative
spokesman spokeswoman spokesperson speaker representative
official authority bureaucrat functionary commissioner administration
parliament house chamber assembly legislature congress senate lawmakers deputies legislators members mps senators
party faction bloc coalition camp
opposition dissidents critics opponents rivals
voters electorate constituents ballots turnout polls
candidate contender nominee challenger runner
police officers constables cops detectives investigators patrol gendarmes
soldiers troops army forces military servicemen infantry conscripts recruits mobilisation mobilization
prisoners captives detainees inmates captured hostages
rebels insurgents militants guerrillas fighters gunmen militia separatists mutineers
gunman shooter attacker assailant suspect perpetrator
boy teenager youth adolescent juvenile teen pupil
girl teenager youth adolescent teen
baby infant newborn toddler child
children kids minors youngsters pupils
young youth youngsters teenagers
old elderly older seniors pensioners aged retirees
wife husband spouse partner
parents mother father families
doctor physician medic surgeon specialist gp clinician
nurse carer caregiver midwife
patient sick ill sufferer
teacher educator lecturer tutor professor academic
pupil student schoolchild learner undergraduate
lawyer attorney counsel solicitor barrister advocate defence defense
judge magistrate court tribunal bench jury
prosecutor prosecution indictment charges
journalist reporter correspondent editor press media
scientist researcher scholar academic expert analyst
farmer grower peasant rancher producer agricultural
fisherman fisher angler trawler fishing
sailor seaman crewman crew mariner deckhand
captain skipper master commander
pilot aviator cockpit captain
driver motorist chauffeur operator
passenger traveller traveler commuter rider aboard board
customer client consumer shopper buyer subscriber user
tenant renter lodger occupant
shareholder investor stockholder owner
bank lender creditor financial
player footballer athlete sportsman defender striker midfielder goalkeeper forward
coach trainer manager
team side club squad eleven
fans supporters spectators crowd audience attendance
match game fixture derby tie final clash
league championship season division competition
athlete rider runner cyclist competitor
ban suspension barred prohibited forbidden outlawed miss excluded
artist painter sculptor
painting canvas picture artwork portrait work
actor actress performer star
singer musician band artist
film movie picture
book novel volume
festival concert event show fair
museum gallery exhibition
church parish diocese congregation clergy priest bishop
company firm business group corporation enterprise operator maker manufacturer producer carrier
airline carrier airways flights
brewery brewer beer
factory plant mill works site facility
mine pit colliery shaft quarry
shop store retailer outlet supermarket
hotel inn guesthouse lodge
restaurant cafe eatery diner
school college academy kindergarten class
hospital clinic ward infirmary medical
prison jail bars penitentiary custody detention behind cell
airport terminal runway airfield
station stop terminus platform
harbour port dock quay pier terminal
ship vessel boat ferry freighter tanker carrier trawler liner yacht dinghy
plane aircraft jet airliner flight
car vehicle truck lorry van bus automobile
train rail railway locomotive tram line
road highway motorway street route lane avenue
bridge span crossing viaduct overpass
tunnel underpass tube
house home dwelling building residence flat apartment property
roof ceiling
building structure block tower construction
city town capital municipality metropolis
village hamlet settlement
region area district province territory county zone prefecture governorate
country nation state homeland
border frontier boundary crossing
island isle archipelago
mountain slope hill peak
river stream waterway
sea ocean water coast shore waters
forest wood woodland bush trees
fire blaze flames inferno wildfire burn alight burned burnt lit torched
mud slide mudslide landslide landslip
avalanche slab snow
earthquake quake tremor shock seismic epicentre epicenter magnitude
storm hurricane cyclone typhoon gale tempest winds
flood flooding inundation deluge submerged
drought dry dryness arid
heat temperature hot hotter hottest warm degrees
cold frost freezing frostbite chill
rain rainfall downpour showers weather
crash collision accident wreck smash
explosion blast bomb detonation explosive
shooting gunfire shots gunshot bullet fired gun rounds
attack assault raid strike offensive shelling bombardment bombing
theft stealing robbery burglary stolen embezzlement embezzled took stole
fraud scam deception swindle embezzlement
bribe bribery corruption graft kickback
murder homicide killing manslaughter slaying
kill dead died deaths lives fatalities claimed perished toll slain bodies lost drowned casualties victims
injured hurt wounded harmed casualties injuries wounds
drowned died water under
missing lost unaccounted disappeared vanished
rescued saved brought pulled recovered alive evacuated picked
survivors survived alive
evacuated evacuees leave moved homes displaced evacuations fled
buried covered swallowed engulfed
destroyed ruined demolished wrecked razed devastated levelled flattened
damage damaged harm destruction
repair mend fix restore restoration rebuild reconstruction
leak spill slick oil leaked spillage
poison toxic contaminated pollution polluted
disease illness infection virus fever epidemic outbreak cases sickness cholera
vaccine jab shot inoculation vaccination dose immunisation
drug medicine medication treatment pill therapy
cure heal recover recovery recovered
pregnant pregnancy expecting
birth born delivery
abortion termination
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
jobs posts positions places employment layoffs workers
lay shed cut dismiss rid lose redundancies layoffs jobs
strike walkout stoppage industrial action stay stayed home
boycott shun absent stay away
protest demonstrate rally march picket
negotiate talks bargain discussions dialogue negotiating table meet
meeting summit talks conference gathering session encounter
agree deal accord agreement pact treaty contract settlement
contract deal sign tied
truce ceasefire armistice halt
war conflict fighting hostilities battle combat front
exchange swap handed traded
return back resume restart reopen
leave exit withdraw pull out quit departure
arrive reach land come landed
travel fly go visit trip journey head
move relocate transfer shift
begin start launch commence open kick first
end finish conclude stop over cease complete
delay postpone defer push put off later
cancel scrap axe drop abandon call off
continue go stay remain last keep
remain stay keep still
close shut shutter closure end
open inaugurate launch start
build construct erect construction work
buy purchase acquire bought take pay paid
sell sold sale buyer dispose
buy sell bought sold purchase sale deal
award prize give grant compensation
compensation damages payout award pay
fine penalty levy punish
pay wage salary earn income paid money remuneration
price cost worth fetch value charge paid bill
rise increase climb grow go gain jump up surge soar higher
fall drop decline decrease slip down sink slide slow lower less
cut reduce lower slash trim decrease
raise lift increase hike up
halve half fifty
double twice twofold
inflation prices consumer cost
unemployment jobless joblessness work
interest rate borrowing key costs
bankrupt insolvent bankruptcy insolvency collapse administration
debt owe liabilities borrowings loan
profit earnings income surplus
loss deficit losses shortfall red
revenue turnover sales income
shares stock equity listing flotation float listed ipo
budget spending finances
tax duty levy tariff customs
import export trade shipment
aid help assistance support relief
money funds cash sum million
poor needy poverty
rich wealthy
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
lose lost loss
win beat defeat victory triumph victorious through knocked
lose defeat beaten
score goal net
lead ahead front
record highest most best never biggest peak worst
large big major huge great vast
small little minor slight light tiny
majority most
all every each entire whole everyone full complete
none nobody nothing no
both two pair couple
half fifty
third
few handful several
many numerous dozens
only merely just
new fresh another further additional other more
next coming following
last final previous past
former ex previous one
early soon first
late final
quick fast rapid swift
slow gradual
ready prepared willing open
able can could possible
unable cannot impossible
likely probable expected
certain sure definite
control command contained hold held
occupy seize capture take fall hands taken control
free release liberate freed loose
trap stuck stranded caught aground
aground stuck reef ran
fleet ships boats
cargo freight load goods laden carrying
carry transport bear hold aboard
deliver supply provide give hand
send dispatch deploy ship
receive get obtain take
give grant provide offer hand
take accept
lack without shortage short
shortage lack short scarce
full packed crowded overcrowded capacity sold
empty vacant free deserted
equal same identical
different other distinct
better improve improvement
worse worsen deteriorate
increase growth rise
stable steady unchanged
condition state health
critical serious severe grave
mild light slight minor
treatment treated cured care admitted
admitted taken hospital hospitalised
discharged home released hospital left
funeral burial buried
wedding marriage married
retire retirement pension step
leader head rule reign
govern rule power administration
power authority control
constitution constitutional charter
court supreme justice
coup takeover putsch seized
monarch king queen crown throne
independence sovereignty autonomy
referendum plebiscite vote
commission committee panel board inquiry
union syndicate federation labour
charity organisation organization ngo foundation association
agency office bureau authority department
council board committee assembly
embassy consulate mission
peace calm truce
crisis emergency disaster catastrophe
disaster catastrophe tragedy calamity
emergency urgent crisis
climate environment warming emissions carbon
waste rubbish garbage refuse trash
animal wildlife species livestock cattle sheep
dog hound pet
fish salmon cod tuna catch stocks
crop harvest grain wheat yield
land soil ground field
tree forest timber
coal mine pit
gold silver metal ore
space satellite orbit rocket launch
science research study
technology digital tech
test trial exam experiment sample positive
doping drug banned substance
medal gold prize
tournament cup championship
race course lap
stadium ground arena
ticket seat entry admission sold
price ticket fare
holiday vacation break
tourist visitor traveller
flight fly air
cancelled grounded off
spread transmit pass infect circulate contagious
flu influenza
negative clean clear
supply stock run
short scarce lack out
ammunition rounds bullets shots fired
officers police they troops
aid loan rescue bailout subsidy help
examination exam paper test
infant baby newborn child
protection protect guard cover
edge ravine cliff gorge plunge went over
dawn daylight morning sunrise early
night evening dark
noon midday
month week day year
summer july august june
winter december january
autumn fall september october
spring march april
knock announce warn
silence word silent say
agree settle agreed decide
decide decision rule choose resolve
barrels oil crude output production
cut reduction curb
turnout cast voted participation took
participation part join joined take took
support backing want favour approval stands
poll survey study
magnitude measure measured strength
speed fast kilometres hour travelling doing
travel move go ride drive drove
depart sail leave set off
float refloat afloat
tow tug pull towed
anchor moored berth dock
search comb look seek
swim float wade
climb ascend scale
fall plunge tumble drop crash
slip slide skid
break snap fracture split crack
bend twist buckle
cut slice sever
hit strike ram collide struck rammed
push shove force press
pull drag haul tow
throw toss hurl fling
stone rock brick
hold grip seize
carry bring bear take
open unlock gate door
lock bolt seal
enter go burst break in
exit leave out
hide shelter cover refuge
flee escape run fled fugitive
chase pursue hunt follow
stop halt block prevent bar
block blockade barricade obstruct
shoot fire open shot gun
stab knife wound
beat punch hit strike assault
kidnap abduct seize hostage
rape assault abuse
abuse molest mistreat harm
torture mistreat abuse
threaten warn blackmail
lie deceive mislead false
forge fake counterfeit
smuggle traffic illegal
drink alcohol drunk beer wine
drunk intoxicated alcohol
smoke smoking cigarette tobacco
eat consume feed
sleep asleep rest
wake awake alert
walk march step
talk speak say discuss
speak tell address talk
listen hear heard
hear heard told learn
see saw watch witness view
witness see watch observe
watch observe monitor
read study examine
write wrote author pen
draw sketch paint
sing perform play
play perform appear act
perform concert appear
dance celebrate party
celebrate mark honour
mark anniversary celebrate
honour award prize medal
win award gold take
draw tie level
lose defeat out eliminated knocked
qualify reach advance through
injured hurt knee leg ligament out miss
fit recovered available
sign join move transfer
coach train manage
sack dismiss fire manager
referee official umpire
penalty foul card
offside disallow
stadium venue pitch
fans supporters crowd
tickets entry seats
price fee cost charge
subscribe customers users
launch release unveil introduce present
present show introduce unveil
develop design create make
invent discover create
produce make manufacture output
output production volume
grow cultivate plant farm
harvest pick reap crop
breed raise rear
feed fodder food
slaughter cull kill
fish catch net
hunt poach shoot
mine dig extract
drill bore well
pump pipe pipeline
pipe pipeline tube
dam reservoir barrier
build erect put construct
demolish tear knock pull raze
renovate refurbish restore repair
paint colour
clean wash clear
dirty filthy polluted
pollute contaminate poison
recycle reuse
heat warm hot
cool cold
freeze frozen ice
melt thaw
snow blizzard avalanche
rain flood wet
wind gale storm
sun sunshine sunny
cloud overcast fog
fog mist visibility
visibility fog see
signal light red green
light lamp bright
dark black night
noise sound loud
smell odour stink
taste flavour
touch feel
pain suffering hurt
suffer endure undergo
undergo have surgery operation
operation surgery operate
surgery surgeon operate
transplant donor organ
blood transfusion
heart cardiac
cancer tumour
die death killed fatal
fatal deadly lethal
autopsy examination post-mortem
bury funeral cemetery grave
grave cemetery tomb buried
memorial monument statue plaque
statue monument sculpture
flag banner
anthem song
religion faith church
pray prayer worship
mosque temple church
imam priest cleric pastor
pope vatican catholic
saint holy
king royal monarch
queen royal monarch
prince royal heir
palace castle residence
residence home house mansion
mansion villa house
apartment flat home
rent lease let
landlord owner
mortgage loan
buy purchase own
own possess belong property
property estate land
estate land farm
inherit inheritance heir
heir successor
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

/**
 * Phrases that stand for one word, parted by "=": on the right the word by which they are compared. Lower case, with
 * their usual forms; the right side is read as one word.
 */
export const PHRASES_AS_WORDS: readonly string[] = `
turn down, turned down, turns down, throw out, threw out, thrown out, voted down = reject
rule out, ruled out, rules out, ruling out = exclude
step down, steps down, stepped down, stepping down, stand down, stood down, bow out, bowed out, leave office, leaves office, left office, hand in, handed in = resign
put off, puts off, push back, pushed back, pushes back, put back = postpone
call off, called off, calls off, pull the plug = cancel
lay off, laid off, lays off, let go, get rid, gets rid, make redundant, made redundant = dismiss
take over, took over, taken over, takes over = acquire
carry out, carried out, carries out = do
set up, sets up = establish
give up, gave up, given up, gives up = abandon
go up, goes up, went up, gone up, going up = rise
go down, goes down, went down, gone down, going down, come down, came down = fall
bring down, brought down = collapse
get away, got away = escape
find out, found out, finds out = learn
give in, gave in, back down, backed down = yield
shut down, shuts down, close down, closed down, closes down, for good = close
sold out, sell out = full
set fire, set alight, set ablaze = burn
run aground, ran aground, runs aground = aground
at large, on the run = fugitive
pick up, picked up, picks up = collect
turn out, turned out = attend
stay away, stayed away, stays away, stay at home, stayed at home, stays at home = absent
hold back, held back = withhold
hand over, handed over, hands over, give back, gave back, given back = return
take back, took back, taken back, takes back = reinstate
break out, broke out, breaks out = begin
die down, died down = end
blow up, blew up, blown up, went off, goes off = explode
cut off, cuts off = isolate
point out, points out, pointed out = say
made up, make up, makes up = invent
look into, looking into, looked into, looks into = investigate
brought to the surface, pulled out, dug out, picked up = rescue
on board, aboard the = aboard
at the helm, on the bridge = helm
under way, underway = ongoing
behind bars, in jail, in prison, in custody = prison
no longer, any longer, not any more = stop
for free, free of charge, at no cost, without charge = free
in hospital, to hospital = hospital
back to work, return to work = resume
a dozen = twelve
of all kinds = all
`
  .trim()
  .split("\n");

/** Pairs of words that cannot both be true of one thing at one time, beside `OPPOSED_WORDS`: groups parted by "|", compared by their stems. */
export const COUNTER_WORDS: readonly string[] = `
accept take agree | appeal contest challenge refuse
clear safe fit approve allow | unsafe unfit dangerous ban condemn
comply obey follow respect | defy ignore flout disobey
attend present sat | absent missing skip empty
ready finished complete | unready unfinished incomplete
alone single lone | two accomplice together several
inside within | outside beyond
asleep sleeping | awake
first | last second
early before | late after
natural accident leak lightning | bomb arson sabotage attack deliberate
blank | live
hold held respect | break broke violate collapse
all every each both | none few half some
nobody none no | somebody someone several many
never | once often repeatedly
destroy shred burn delete | keep complete preserve exist
worst best most largest | worse better larger
voluntary willing resign | push force oust dismiss
here | abroad elsewhere
concede admit | deny nothing
consulted asked shown informed | never ignored bypassed
day month | hour minute
exclude | possible consider option
raise rise increase up | lower cut fall decrease down
gain profit | loss lose
win through beat | lose out beaten
keep stay remain | leave go quit move
start begin open | stop end close
alive survive found | dead missing body
free release | detain hold jail
guilty admit | innocent deny not
innocent acquit | convict guilty
legal lawful | illegal unlawful breach
allow permit may | forbid ban bar must
support back | oppose reject
succeed work pass | fail collapse
strong | weak
more above over | less below under
many most | few
rich | poor
peaceful calm | violent clash
true fact | false rumour invention
known aware | unaware unknown learn
public | secret
accident | deliberate
natural | staged
original genuine | copy forgery fake
`
  .trim()
  .split("\n");

/** Words that turn round what they govern, beside `NEGATIVE_WORDS`: they carry a meaning of their own too. Lower case. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  `fail fails failed failing refuse refuses refused refusing deny denies denied denying exclude excludes excluded excluding
  lack lacks lacked lacking rejected reject rejects false untrue`.split(/\s+/),
);

/** Words by which what is to come is told. Lower case. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `will shall plans plan planned planning intends intend due expected expects scheduled aims hopes considering considers
  tomorrow upcoming would`.split(/\s+/),
);

/** Words beside the cardinals that give a number. Lower case. */
export const NUMBER_NOUNS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["pair", 2],
  ["couple", 2],
  ["twice", 2],
  ["double", 2],
  ["dozen", 12],
  ["half", 0.5],
  ["halved", 0.5],
  ["quarter", 0.25],
]);
