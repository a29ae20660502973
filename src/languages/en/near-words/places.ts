/** Words for places, buildings and what carries people: groups of near words, one a line (see `NEAR_WORDS`). */
export const NEAR_PLACES: readonly string[] = `
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
`
  .trim()
  .split("\n");
