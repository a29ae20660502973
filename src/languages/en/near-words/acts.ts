/** Words for what people do: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_ACTS: readonly string[] = `
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
`
  .trim()
  .split("\n");
