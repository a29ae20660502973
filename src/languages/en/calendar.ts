/** English names of the calendar. Keys are lower case, without a full stop. */

/** Month names and their abbreviations, with the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["febr", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
]);

/** Weekday names and their abbreviations, Monday = 1 … Sunday = 7 as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["mon", 1],
  ["tuesday", 2],
  ["tues", 2],
  ["tue", 2],
  ["wednesday", 3],
  ["wed", 3],
  ["thursday", 4],
  ["thurs", 4],
  ["thur", 4],
  ["thu", 4],
  ["friday", 5],
  ["fri", 5],
  ["saturday", 6],
  ["sat", 6],
  ["sunday", 7],
  ["sun", 7],
]);

/** Abbreviations of time zones as news pages write them, lower case. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  (
    "utc gmt z est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst ast adt nst ndt bst ist wet west cet cest eet " +
    "eest trt msk samt gst irst pkt npt bdt mmt ict wib wita wit hkt sgt myt pht awst jst kst aest aedt acst acdt nzst " +
    "nzdt fjt chst sast eat cat wat brt art clt pet cot vet almt uzt azt get amt aft"
  ).split(" "),
);
