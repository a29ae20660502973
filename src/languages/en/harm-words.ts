/** What the words around "killed" and "injured" say of how people came to harm. */

/** Somebody meant it. */
export const ATTACK_WORDS: ReadonlySet<string> = new Set(
  (
    "attack attacks attacked attacker attackers airstrike airstrikes strike strikes struck bomb bombs bombing bombings bomber bombed " +
    "shelling shelled shooting gunman gunmen gunfire militant militants terrorist terrorists assault ambush raid invasion " +
    "troops soldiers forces rebels insurgents drone drones missile missiles rocket rockets clashes fighting war massacre " +
    "assassin assassination suicide stabbing hostage sniper"
  ).split(" "),
);
/** Nobody meant it. */
export const ACCIDENT_WORDS: ReadonlySet<string> = new Set(
  (
    "crash crashed crashes derailed derailment overturned collision collided accident earthquake quake flood floods flooding " +
    "landslide mudslide avalanche hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes storm storms tsunami eruption wildfire wildfires blaze fire collapse " +
    "collapsed sank sinking capsized stampede outbreak heatwave shipwreck tram train plane aircraft ferry bus lorry truck"
  ).split(" "),
);

/** Somebody meant it, and no storm, strike for pay or army that helps can be what is spoken of. */
export const VIOLENT_WORDS: ReadonlySet<string> = new Set(
  (
    "attack attacks attacked attacker attackers airstrike airstrikes bomb bombs bombing bombings bomber bombed shelling shelled " +
    "shooting gunman gunmen gunfire militant militants terrorist terrorists assault ambush invasion rebels insurgents missile " +
    "missiles rocket rockets clashes massacre assassin assassination suicide stabbing hostages sniper stabbed gunned grenade"
  ).split(" "),
);

/** Lemmas of verbs of those who care for somebody that has come to harm already. */
export const CARING: ReadonlySet<string> = new Set(
  "help treat evacuate carry rescue save visit assist transport tend comfort".split(" "),
);

/** Lemmas of verbs that tell in a participle what a deed or a disaster led to: ", killing four". */
export const RESULTS: ReadonlySet<string> = new Set(
  "kill injure wound hurt maim destroy damage wreck flatten displace strand topple trap".split(" "),
);

/** Lemmas of nouns of deeds and accidents that are over in a moment. */
export const MOMENTARY: ReadonlySet<string> = new Set(
  (
    "shooting bombing explosion blast crash raid airstrike strike attack murder assassination arrest killing stabbing collision " +
    "derailment sinking capsizing shipwreck earthquake kidnapping abduction ambush massacre robbery theft beheading lynching execution"
  ).split(" "),
);

/** Whoever crashes or overturns something does it to harm. Lower case. */
export const ATTACKERS: ReadonlySet<string> = new Set(
  "bomber bombers attacker attackers assailant assailants gunman gunmen militant militants terrorist terrorists extremist extremists jihadist jihadists blast blasts explosion explosions bomb bombs bombing shelling missile missiles rocket rockets airstrike airstrikes".split(
    " ",
  ),
);

/** What an attack is made with as well as an accident. Lower case. */
export const RAMMERS: ReadonlySet<string> = new Set(
  "truck trucks lorry lorries car cars van vans vehicle vehicles suv pickup jeep minibus driver motorist".split(" "),
);
