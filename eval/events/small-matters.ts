import type { PageLine } from "../link-lines.ts";

/**
 * Three small matters of our own about made-up places and people, three pages each: a ferry fire, a trial, a strike at
 * a hospital.
 */
export const FERRY: readonly PageLine[] = [
  {
    id: "ferry-1",
    outlet: "Brax Evening Post",
    title: "Fire on Brax ferry kills seven",
    published: "2031-06-10",
    text: `A fire aboard a car ferry killed seven people off Brax on Monday, the coast guard said.

The blaze broke out on the lower deck of the Silver Heron shortly after it left the harbour with 212 people on board. Fourteen others were injured and two are still missing.

"We heard a bang and then the smoke came," said Mila Orvat, a passenger.

The fire was put out by midnight. The port of Brax will stay closed until Thursday.`,
  },
  {
    id: "ferry-2",
    outlet: "Norvik Courier",
    title: "Nine dead in Brax ferry fire",
    published: "2031-06-11",
    text: `Nine people were killed in the fire that swept through the ferry Silver Heron off Brax on Monday, officials said on Wednesday, raising the toll from seven.

Divers found two bodies in the flooded engine room. At least 14 passengers were injured in the blaze.

Prosecutors opened an investigation into the owner of the ferry, Larn Lines, which declined to comment.`,
  },
  {
    id: "ferry-3",
    outlet: "Tarn Wire",
    title: "Ferry owner had been warned",
    published: "2031-06-13",
    text: `Inspectors had warned Larn Lines about faulty pumps months before Monday's fire on the Silver Heron, according to a letter seen by Tarn Wire.

The fire off Brax killed nine people and injured 15. The company said it would answer all questions.

Ferries burn more often than they sink, said Per Holm, who teaches shipping at Norvik.`,
  },
];

export const TRIAL: readonly PageLine[] = [
  {
    id: "trial-1",
    outlet: "Brax Evening Post",
    title: "Tarn Mills founder charged with fraud",
    published: "2031-03-04",
    text: `Prosecutors in Norvik charged Oskar Brenn, the founder of Tarn Mills, with fraud on Tuesday.

Brenn is accused of hiding losses of 40 million crowns from investors. He pleaded not guilty and was released on bail.

His trial is due to begin in September.`,
  },
  {
    id: "trial-2",
    outlet: "Norvik Courier",
    title: "Trial of Tarn Mills founder opens in Norvik",
    published: "2031-09-02",
    text: `The trial of Oskar Brenn, the founder of Tarn Mills, opened in Norvik on Tuesday.

Brenn, 58, was charged with fraud in March. A former accountant, Lia Sand, testified that he had ordered her to change the books.

The trial is expected to last three weeks.`,
  },
  {
    id: "trial-3",
    outlet: "Tarn Wire",
    title: "Tarn Mills founder jailed for six years",
    published: "2031-09-25",
    text: `A court in Norvik sentenced Oskar Brenn to six years in prison on Thursday after a jury convicted him of fraud.

The ruling ends a trial that lasted three weeks. Brenn will appeal, his lawyer said.

Tarn Mills went bankrupt last year and 900 people lost their jobs.`,
  },
];

export const STRIKE: readonly PageLine[] = [
  {
    id: "strike-1",
    outlet: "Brax Evening Post",
    title: "Nurses to strike at Brax hospital",
    published: "2031-11-03",
    text: `Nurses at St Orla Hospital in Brax will go on strike on 10 November over pay, their union said on Monday.

The strike is expected to last three days. About 600 nurses work at the hospital.

"We have asked for talks since the spring," said Jana Lutz, who leads the Health Workers' Union.`,
  },
  {
    id: "strike-2",
    outlet: "Norvik Courier",
    title: "Brax nurses walk out over pay",
    published: "2031-11-10",
    text: `Nurses at St Orla Hospital in Brax went on strike on Monday in a dispute over pay.

Some 600 nurses joined the walkout, according to the Health Workers' Union. The hospital postponed 40 operations.

The strike will continue until Wednesday, the union said.`,
  },
  {
    id: "strike-3",
    outlet: "Tarn Wire",
    title: "Hospital strike called off",
    published: "2031-11-11",
    text: `A strike by nurses at St Orla Hospital in Brax was called off on Tuesday after the hospital offered a pay rise of 6 percent.

Nurses will return to work on Wednesday, the Health Workers' Union said.`,
  },
];

/** Pages that only mention a fire, a trial and a strike in passing. */
export const PASSING: readonly PageLine[] = [
  {
    id: "passing-1",
    outlet: "Norvik Courier",
    title: "New bridge for Tessel",
    published: "2031-05-02",
    text: `Tessel will have a new bridge by the end of the decade, the town council decided.

The bridge will be built of steel and larch, said the mayor, Anders Lohm. It will carry two tram lines.

Many in the town remember the fire of long ago, when the market hall burned. The council also spoke of schools, of a strike that it fears, and of a trial run for night buses.`,
  },
];
