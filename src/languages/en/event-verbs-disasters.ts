import type { EventVerb } from "./event-verb.ts";
import { DISASTER_WORDS } from "./field-words.ts";
import { ACCIDENT_WORDS, VIOLENT_WORDS } from "./harm-words.ts";
import { AIRCRAFT, CARRIERS, OBSTACLES } from "./other-senses.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const DISASTER = { type: "DISASTER", frame: "any" } as const;

/** Accidents, forces of nature and what they do to people: verbs that tell an event whoever takes part. */
export const DISASTER_VERBS: readonly EventVerb[] = [
  {
    ...DISASTER,
    mode: "crash",
    noun: "crash",
    verbs: list(
      "crash, derail, collide, collide with, overturn, crash-land, plough into, plow into, careen into, skid off, veer off, come off, run aground, slam into, smash into, plunge into, roll over, run off",
    ),
    beside: DISASTER_WORDS,
  },
  {
    ...DISASTER,
    mode: "crash",
    noun: "crash",
    verbs: list("strike, hit, ram, run into, run over"),
    subjects: [...CARRIERS],
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "crash",
    noun: "crash",
    verbs: list("strike, hit, ram, run into"),
    objects: [...OBSTACLES],
    reach: 4,
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "crash",
    noun: "crash",
    verbs: list("go down, come down, ditch, plunge, plummet, nosedive"),
    subjects: [...AIRCRAFT],
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "sinking",
    noun: "sinking",
    verbs: list("capsize"),
  },
  {
    ...DISASTER,
    mode: "sinking",
    noun: "sinking",
    verbs: list("sink, founder, go down, keel over, list"),
    beside: new Set(
      list(
        "boat, boats, ship, ferry, vessel, trawler, dinghy, tanker, freighter, barge, crew, canoe, raft, yacht, passengers, coastguard, sea",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "collapse",
    noun: "collapse",
    verbs: list("collapse, cave in, fall in, give way, topple, come down, crumble, buckle, subside, fall on"),
    beside: new Set(
      list(
        "bridge, roof, building, buildings, wall, walls, tower, house, houses, dam, tunnel, crane, mine, shaft, stand, scaffolding, block, ceiling, balcony, floor, tree, structure, storey, storeys, rubble, embankment, road, hall, church, mall, homes",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "explosion",
    noun: "explosion",
    verbs: list("explode, blow up, detonate, burst, go off, erupt into flames"),
    beside: new Set(
      list(
        "gas, boiler, tank, tanker, pipeline, plant, factory, depot, refinery, mine, cylinder, fireworks, transformer, chemical, fuel, warehouse, pipe, workshop, reactor",
      ),
    ),
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "fire",
    noun: "fire",
    verbs: list(
      "burn down, catch fire, go up in flames, burst into flames, burn, blaze, be gutted, rage, gut, engulf, sweep through, spread to, smoulder, smolder, destroy",
    ),
    beside: new Set(
      list(
        "fire, fires, blaze, flames, wildfire, wildfires, firefighters, burned, smoke, inferno, bushfire, fire-fighters",
      ),
    ),
    unless: VIOLENT_WORDS,
  },
  {
    ...DISASTER,
    mode: "flood",
    noun: "flood",
    verbs: list(
      "flood, inundate, burst its banks, burst their banks, overflow, submerge, swamp, wash away, sweep away, break its banks, breach",
    ),
    beside: new Set(
      list(
        "river, rain, rains, water, waters, dam, dyke, dike, levee, floods, flooding, flood, storm, banks, homes, streets, rainfall, lake, creek, tide, cyclone, valley",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "storm",
    noun: "storm",
    verbs: list(
      "make landfall, lash, batter, pummel, barrel into, roar ashore, come ashore, rip through, tear through, sweep across, tear off, tear roofs, blow over, strike, hit",
    ),
    beside: new Set(
      list(
        "storm, storms, hurricane, typhoon, cyclone, tornado, tornadoes, winds, gale, gales, blizzard, gusts, hail, hailstorm, squall, snowstorm, thunderstorm, thunderstorms",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "earthquake",
    noun: "earthquake",
    verbs: list("shake, jolt, rattle, strike, hit, rock"),
    beside: new Set(
      list(
        "earthquake, earthquakes, quake, tremor, tremors, aftershock, aftershocks, magnitude, epicentre, epicenter, seismic, temblor",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "landslide",
    noun: "landslide",
    verbs: list("slide, bury, slip, give way"),
    beside: new Set(
      list(
        "landslide, landslides, mudslide, mudslides, avalanche, avalanches, hillside, slope, mud, rockfall, rockslide",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "other",
    noun: "eruption",
    verbs: list("erupt, spew ash, leak, spill"),
    beside: new Set(list("volcano, ash, lava, crater, oil, chemical, ammonia, chlorine, tanker, pipeline, gas")),
  },
  {
    ...DISASTER,
    mode: "disease",
    noun: "outbreak",
    verbs: list("fall ill, fall sick, contract, infect, test positive, sicken, be infected, catch"),
    beside: new Set(
      list(
        "virus, disease, outbreak, cholera, measles, flu, influenza, fever, ebola, infection, infections, patients, epidemic, poisoning, bacteria, salmonella, dengue, malaria, typhoid, polio, mpox, ill, contaminated, cases, meningitis, legionnaires, plague, hepatitis, norovirus",
      ),
    ),
  },
  {
    ...DISASTER,
    mode: "casualties",
    noun: "casualties",
    verbs: list(
      "kill, die, injure, hurt, wound, drown, perish, go missing, burn to death, find dead, crush, crush to death, lose their lives, lose his life, lose her life, suffocate, electrocute, claim, leave dead, report missing, bury alive, freeze to death, presume dead, trap, account for, confirm dead, sweep away, burn, treat",
    ),
    beside: new Set([...ACCIDENT_WORDS, ...DISASTER_WORDS]),
    unless: VIOLENT_WORDS,
    people: true,
  },
  {
    ...DISASTER,
    mode: "evacuation",
    noun: "evacuation",
    verbs: list(
      "evacuate, flee, displace, relocate, move, leave their homes, abandon their homes, move to higher ground, bring to safety, ferry, clear",
    ),
    beside: DISASTER_WORDS,
    unless: new Set([...VIOLENT_WORDS, "war", "fighting"]),
    people: true,
  },
  {
    ...DISASTER,
    mode: "rescue",
    noun: "rescue",
    verbs: list(
      "rescue, save, pull, pull out, pull from, dig out, pluck, winch, airlift, free, bring out, recover, lift, haul, locate",
    ),
    beside: DISASTER_WORDS,
    unless: VIOLENT_WORDS,
    people: true,
  },
  {
    ...DISASTER,
    mode: "rescue",
    noun: "search",
    verbs: list("search, search for, hunt for, look for, comb, comb through, scour"),
    beside: DISASTER_WORDS,
    unless: VIOLENT_WORDS,
    people: true,
  },
];
