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
unhurt unharmed unscathed uninjured unwounded | injured hurt wounded harmed killed dead hospital wound operated
survive survived survivor | died dead killed death perished
healthy fit well recovered | ill sick unwell ailing bedridden intensive
sober | drunk drunken intoxicated tipsy
conscious awake | unconscious asleep coma
split separated parted | together reconciled reunited
male | female
intact undamaged unbroken untouched | damaged destroyed broken wrecked torn
sealed locked closed | unsealed unlocked open tampered
armed weapon gun knife | unarmed defenceless
loaded | unloaded
empty deserted vacant unoccupied | full packed crowded occupied inside
available | unavailable lacking shortage
present attended attend | absent missed boycotted boycott regrets
invited | uninvited excluded
consent consented agreed agreement | objected objection protest refused protested dissent
unanimous unanimously united | divided split against dissent dissenting narrowly
pass passed carried adopted approved | fell fallen defeated rejected vetoed failed lapsed tied
keep kept retain retained maintain preserve | abolish abolished scrap scrapped drop dropped remove removed cut sell sold
abolish abolished scrapped | introduce introduced kept retained
meet met reached achieved fulfilled | missed miss failed short
reached | missed failed
exceed exceeded above topped | short below under
rent lease leased lent loan | owned bought gift sold
sentenced jailed | spared acquitted freed
plead pleaded guilty admit admitted confess confessed | innocent denied deny denies contest
warned warning alarm siren alert | unwarned surprise unexpected
known knew aware | unaware ignorant
summoned called | snubbed ignored
answered replied responded | ignored silent unanswered
spoke talked contact telephoned | silent silence
met meeting | avoided refused snubbed
apologised apology sorry regret | unrepentant defiant
certain sure | doubtful uncertain unclear
proven proved established | unproven disproved refuted
correct right accurate true | incorrect wrong inaccurate false mistaken
complete completed whole entire entirely wholly | incomplete partial partly part unfinished
fully entirely wholly totally | partly partially barely only
partial partly | total full
signed | unsigned
authentic genuine real | forged fake forgery staged doctored counterfeit
legal lawful legally | illegal unlawful illegally banned
constitutional | unconstitutional
fair | unfair rigged biased
honest | dishonest corrupt
loyal | disloyal mutinous rebel
peaceful peacefully quiet calm | violent violence riot clashes unrest shelling
quiet calm silent | fighting shelling clashes shots
held holds respected observed | broken violated breached collapsed
ceasefire truce | resumed fighting
advance advancing | retreat retreating withdrawing
withdrew withdrawn | remain remained remains still stayed stay inside
captured capture seized control took | repelled repulsed lost retaken
defeat | victory
continue continuing | stop halt suspended abandoned
enabled | disabled
connected | disconnected
warm heat | freezing chilly frost
drought arid | rain rainy flood
sunny | cloudy overcast foggy
warmest hottest | coldest coolest
wettest | driest
highest tallest | lowest
largest biggest greatest | smallest least
longest | shortest
fastest quickest | slowest
oldest | youngest newest
richest | poorest
strongest | weakest
first earliest | last latest
best record bumper finest | worst poorest lowest
newest | oldest
cleaner clean cleanest | dirtier dirty filthy polluted foul
safer safest | riskier deadlier
cheaper cheap cheapest | dearer dear expensive costly
faster quicker | slower
bigger larger | smaller
older | younger
higher | lower
warmer hotter | cooler colder
stronger | weaker
easier easy | harder hard difficult
earlier sooner | later
double doubled triple tripled | halve halved
lengthen extend extended | shorten shortened cut curtailed
widen | narrow
accelerate sped | slow slowed
tighten toughen | relax loosen ease
raise raised lift | lower lowered reduce reduced
strengthen | weaken
recover rebound recovery | slump collapse relapse plunge
profit profitable black | loss red deficit
solvent | bankrupt insolvent
employed hired hire recruit | unemployed fired dismissed redundant
promoted | demoted relegated
rewarded praised praise | punished criticised criticise condemned
praise hail | criticise condemn blame
popular | unpopular
friendly warm excellent cordial | hostile frosty strained tense icy
ally allies friend | enemy foe rival
alliance | enmity
independent | dependent
voluntarily willingly | forced compelled
forced compelled ousted | voluntarily
planned premeditated | spontaneous spur
deliberate intentional purpose | accident accidental unintentional inadvertent mistake
accident mistake | deliberate intent intentional
alone lone sole | accomplice accomplices group gang others two three
individually | jointly together
joint jointly together | separate separately alone
secret secretly hidden concealed | open openly public publicly disclosed announced
hid concealed withheld suppressed | disclosed revealed published released reported informed
published public | unpublished secret
anonymous unnamed | named identified
identified | unidentified unknown
invented fabricated fiction | true real fact happened
forgot forgotten | remembered
accept accepted welcome | refuse refused spurn spurned decline
grant granted | refuse refused deny denied withhold
allow allowed let admitted | barred banned refused forbidden
admitted entered | barred
licensed permitted authorised licence | unlicensed illegal unauthorised expired
qualified | disqualified unqualified
eligible | ineligible
insured | uninsured
vaccinated | unvaccinated
tested | untested
positive infected | negative uninfected
infected contaminated tainted | clean
harmless safe benign mild | harmful dangerous lethal deadly toxic serious severe
mild slight superficial | severe serious grave major heavy
small trivial | major serious large
curable | incurable
effective effectively | ineffective useless
useful | useless
useless worthless | valuable
necessary needed required | unnecessary needless superfluous
possible feasible | impossible
likely probable | unlikely improbable
expected foreseen | unexpected unforeseen surprise
prevent prevented avoided averted | happened occurred caused
ready prepared | unprepared unready
finish finished complete completed done | unfinished begun started
started begun underway | unstarted delayed
punctual | late delayed delay overdue behind
early | late
join joined | leave quit
board boarded | missed disembarked
caught arrested captured | escaped fled
found recovered located | missing lost unfound
found discovered | vanished disappeared
stolen theft robbed | bought paid given
returned restored | kept withheld retained missing
sent delivered received | undelivered withheld lost
told informed notified consulted | uninformed unaware
elected | defeated
dismissed sacked | kept reinstated resigned
appointed | dismissed
reinstated | dismissed
convene convened | dissolve dissolved adjourned
lifted eased | imposed tightened
impose imposed | lift lifted waive waived
ban banned | permit permitted legalise legalised allowed
legalise legalised | criminalise outlaw
sign signed ratify | reject rejected tear torn
extend extended renew renewed prolong | expire expired lapse terminate revoked
renew | terminate
fund funded | unfunded cut
build built | demolish demolished raze
extinct | alive surviving
edible | inedible poisonous
raw | cooked
fresh | frozen stale
original | copied copy plagiarised translated
nobody none zero nothing | everyone everybody all full
everyone everybody all | nobody none some
often frequently repeatedly | rarely seldom hardly never once
gift donation donated | loan lent lease sold
gratis | fee charge
paid | unpaid owed withheld
unsold | sold
enough ample plenty abundant | insufficient shortage scarce
stop stopped halted ceased | continue continued continues continuing ongoing resumed
operating working operational | idle standstill disused
stationary standstill | rolling
activated | deactivated disabled isolated disconnected
shrink shrank shrunk shrinking contraction dwindle dwindled | grow grew grown growing expand expanded expansion
wed wedding wedded | unmarried single
trust confidence | distrust mistrust
resign quit resignation | remain remains
ahead leads leading | trails trailing
reimburse refund refunded | withhold withheld keep kept
convict convicted conviction | acquit acquitted cleared exonerated
comfortable | narrow wafer
`
  .trim()
  .split("\n");
