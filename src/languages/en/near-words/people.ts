/** Words for people and what they do for a living: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_PEOPLE: readonly string[] = `
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
`
  .trim()
  .split("\n");
