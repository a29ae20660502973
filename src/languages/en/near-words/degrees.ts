/** Words for how much, how good, how soon, and for institutions: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_DEGREES: readonly string[] = `
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
`
  .trim()
  .split("\n");
