import { ROLE_HEADS, UNNAMED_ONE, UNNAMED_SEVERAL } from "./unnamed-sources.ts";

/** Nouns of people and bodies that act without a name: "striking nurses", "the court", "a logging company". Singular; plurals are made. */
const words = (list: string): string[] => list.trim().split(/\s+/);

const ONE: readonly string[] = words(`
  government administration cabinet parliament senate congress legislature assembly ministry department agency authority
  council commission committee court tribunal judge jury magistrate prosecutor regulator police officer force troop soldier
  army military navy marine guard patrol militia rebel insurgent guerrilla militant gunman fighter terrorist extremist
  separatist jihadist attacker assailant bomber hacker gang cartel mob crowd group faction party opposition coalition
  alliance bloc union federation association organization organisation ngo charity foundation church company firm bank
  airline carrier maker producer manufacturer retailer supplier operator owner shareholder investor lender creditor bidder
  worker employee staff miner nurse doctor teacher driver pilot docker farmer fisherman firefighter rescuer paramedic crew
  student pupil activist protester demonstrator campaigner dissident journalist reporter lawyer attorney victim survivor
  resident villager citizen civilian people person man woman child boy girl passenger tourist pedestrian migrant refugee
  hostage prisoner detainee inmate suspect defendant plaintiff witness accomplice smuggler trafficker dealer
  president minister premier chancellor secretary governor mayor senator lawmaker deputy representative delegate ambassador
  envoy diplomat official negotiator mediator leader chief commander general colonel spokesman spokeswoman king queen prince
  sheikh emir pope bishop cleric country nation state side neighbour neighbor delegation mission embassy consulate
  peacekeeper observer inspector investigator detective agent customs executive director chairman chairwoman manager boss
  founder president trader vendor customer client consumer patient family mother father son daughter brother sister wife
  husband candidate voter supporter opponent critic partner ally rival regime junta tribe clan community convoy warship
  newspaper broadcaster hospital university school team club league aide adviser advisor veteran tenant landlord
  service provider startup conglomerate cooperative consortium utility railway broker insurer miner developer builder
  brigade battalion squad unit command forces treasurer accountant cashier clerk trader auditor sailor seaman seamstress
  cook waiter cleaner carer midwife surgeon pharmacist lecturer headteacher professor dean rector bishop monk nun hiker
  climber skier swimmer surfer camper motorist cyclist commuter shopper guest spectator fan player coach referee artist
  engineer technician mechanic electrician builder labourer laborer welder porter conductor signalman skipper steward
  stewardess captain diver lifeguard ranger forester baker butcher brewer grocer banker broker financier entrepreneur
  heir owner tycoon hairdresser tailor carpenter plumber painter singer actor actress musician author editor publisher
  columnist photographer blogger vlogger pensioner teenager toddler baby infant child adult elder couple twin sibling
  cousin grandmother grandfather neighbour shepherd herder hunter hacker burglar thief robber fraudster swindler killer
  murderer rapist stalker arsonist poacher counterfeiter juror bailiff warden governor sheriff constable sergeant
  fundamentalist islamist nationalist royalist loyalist monarchist unionist republican settler youth landowner peasant
  worshipper worshiper pilgrim priest imam rabbi preacher academic scholar scientist intellectual scout smallholder squatter
  paramilitary mercenary warlord vigilante partisan deserter defector exile expatriate returnee evacuee delegate magnate
  missionary evangelist serviceman servicewoman airman policeman policewoman clergyman businessman businesswoman national
  foreigner monarch ruler dictator strongman politician statesman bureaucrat legislator parliamentarian congressman
  congresswoman inmate captive abductor kidnapper hijacker stowaway sniper spy dealer
  lieutenant cadet recruit conscript reservist ombudsman watchdog inspectorate parole taskforce panel bench`);

const made = new Set<string>();
for (const one of ONE) {
  made.add(one);
  made.add(/[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`);
  if (/man$/.test(one)) made.add(one.replace(/man$/, "men"));
}
for (const one of [...UNNAMED_ONE, ...UNNAMED_SEVERAL, ...ROLE_HEADS]) made.add(one);
for (const odd of words("children women men people wives")) made.add(odd);

/** Lower case, singular and plural. */
export const ACTING_NOUNS: ReadonlySet<string> = made;
