/** Words for disasters, violence, harm and health: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_DISASTERS: readonly string[] = `
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
`
  .trim()
  .split("\n");
