const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns on which nobody takes a position: time, measure, people at large, parts of speech and of the day's news. Singular, lower case. */
export const NO_TOPICS: ReadonlySet<string> = set(`
  time year month week day hour minute second moment morning afternoon evening night weekend past future present today tomorrow
  yesterday century decade period date age beginning start end middle rest part half quarter third majority number figure amount
  total percent percentage degree level rate range lot bit couple dozen hundred thousand million billion trillion handful series
  people person man woman child boy girl kid son daughter brother sister mother father parent wife husband friend neighbor neighbour
  guy lady gentleman colleague family relative someone somebody everybody nobody folk human member leader head chief director
  officer official spokesman spokeswoman spokesperson president minister expert analyst author reporter journalist editor host guest
  source witness resident owner manager executive staff employee worker group team company firm business body agency office
  department ministry government authority administration state country nation city town village region area place site spot scene
  location side world earth home house room street door floor building thing stuff way means kind sort type form shape size
  point case fact matter issue problem question answer reason cause result effect consequence example instance detail information
  news story article page post statement comment remark word phrase term name title line quote interview conference letter email
  message report study review paper book video photo picture image idea thought view opinion mind sense feeling hope fear wish
  need want desire chance opportunity possibility risk change move step action act deed effort attempt try work job task use role
  situation condition position status event incident happening occasion experience life death body hand eye face head heart foot
  back front top bottom inside outside left right line list row order set pair piece bunch deal process course direction purpose
  goal aim plan ability power force strength difference amount addition support help care concern interest attention focus
  importance value cost benefit truth reality sign step stage level world version service system thing lack fan
  meeting event decision announcement claim allegation talk call response reaction media news public new old rich poor
  young big small large latest recent previous entire whole current former final full further main next only own
  around along across behind beyond off out down up away`);

/** Names that are points of the compass or pieces of the calendar, and nobody's: lower case. */
export const NO_TOPIC_NAMES: ReadonlySet<string> = set(`
  north south east west northeast northwest southeast southwest eve christmas easter new-year year day midnight noon god internet web`);
