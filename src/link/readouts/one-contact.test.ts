import { describe, expect, it } from "vitest";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import { found, marvania, page, sorland } from "./readouts.test-support.ts";

describe("readoutsStage, of which pages", () => {
  it("takes no paper's report for a readout, and no account of another meeting", () => {
    const { text } = sorland.page;
    expect(found(marvania, page("c", "Norvik Courier", text))).toEqual([]);
    const ours = `${text} We welcome that.`;
    expect(found(marvania, page("e", "sorland.example", ours))).toEqual([]);
    const met = text.replace("spoke by telephone with", "met").replace("The two", "At the meeting the two");
    expect(found(marvania, page("d", "Department of State of Sorland", met))).toEqual([]);
  });

  it("knows the many ways in which bodies say that they were in contact", () => {
    const miners = page(
      "g",
      "Hadron Mining plc",
      "Hadron Mining engaged with the elders of Keba. A well will be paid for.",
    );
    const elders = page(
      "h",
      "Elders of Keba",
      "We gathered at the spring with Hadron Mining. The graves stay where they are.",
    );
    expect(found(miners, elders)).toHaveLength(1);
    const lodge = page(
      "i",
      "The Grey Lodge",
      "President Dunmore spoke with President Vega of Quill. Steel was discussed.",
    );
    const quill = page(
      "j",
      "Presidency of Quill",
      "President Vega took a call from President Dunmore. Steel tariffs are unjust.",
    );
    expect(found(lodge, quill)).toEqual([]);
    const titled = new PageBuilder("k", lodge.page.text, {
      published: known("2031-05-13"),
      outlet: known("The Grey Lodge"),
      title: known("Readout of the President's Call with President Vega"),
    }).build();
    expect(found(titled, quill)).toHaveLength(1);
  });

  it("takes no paper for a body whose name has a place's word, and a ministry for one whatever its dateline", () => {
    const text = "Minister Kos met Commissioner Bale of Fenn. Landing fees were discussed.";
    const fenn = page(
      "r",
      "Trade Commissioner of Fenn",
      "Commissioner Bale met Minister Kos of Aldon. Fees must fall.",
    );
    expect(found(page("s", "Aldon City Herald", text), fenn)).toEqual([]);
    expect(found(page("t", "Governorate of Aldon", text), fenn)).toHaveLength(1);
    const sent = { published: known("2031-05-13"), agency: known("Fenn News Agency") };
    const by = (outlet: string) => new PageBuilder("u", text, { ...sent, outlet: known(outlet) }).build();
    expect(found(by("Ministry of Aldon"), fenn)).toHaveLength(1);
    expect(found(by("City of Aldon"), fenn)).toEqual([]);
  });

  it("takes a page that opens with its head for the head's own, and letters for a name", () => {
    const office = page(
      "x",
      "12 Tanner Row",
      "The Prime Minister spoke to President Vega of Quill this afternoon. Steel was discussed.",
    );
    const quill = page(
      "y",
      "Presidency of Quill",
      "President Vega had a telephone conversation with Prime Minister Dunmore of Aldon. Steel tariffs are unjust.",
    );
    expect(found(office, quill)).toHaveLength(1);
    const report = office.page.text.replace("The Prime Minister", "Prime Minister Dunmore");
    expect(found(page("z", "12 Tanner Row", report), quill)).toEqual([]);
    const space = page("x", "Aldon Orbit Agency", "AOA engineers met those of Quillsat. A radar was discussed.");
    const quillsat = page("y", "Quillsat", "Quillsat received a delegation of the AOA. The radar was shown.");
    expect(found(space, quillsat)).toHaveLength(1);
  });

  it("takes a side whose words tell of no contact, where the other has its whole name", () => {
    const hall = page("x", "The Copper Table", "The Reform Circle came without a mandate. Nothing was said of rents.");
    const circle = (other: string) =>
      page("y", "Reform Circle", `The Reform Circle held consultations with ${other}. Rents were discussed by us.`);
    expect(found(hall, circle("the Copper Table"))).toHaveLength(1);
    expect(found(hall, circle("the people at the table"))).toEqual([]);
  });

  it("takes a statement by a side for its own, and what was said to a paper for the paper's", () => {
    const met = page("x", "Ministry of Trade of Aldon", "Minister Kos met managers of Fennoil. Wells were discussed.");
    const text = "A meeting with the ministry of Aldon was held on wells.";
    const titled = (title: string) =>
      new PageBuilder("y", text, {
        published: known("2031-05-13"),
        outlet: known("Fennoil"),
        title: known(title),
      }).build();
    expect(found(met, titled("Statement by Fennoil on wells"))).toHaveLength(1);
    expect(found(met, titled("Minister spoke to Fennoil on wells"))).toEqual([]);
  });

  it("takes who hosts a call for somebody who called", () => {
    const hosted = page(
      "v",
      "Ministry of Trade of Aldon",
      "Minister Kos hosted a call with Commissioner Bale of Fenn.",
    );
    const rang = page(
      "w",
      "Trade Commissioner of Fenn",
      "Commissioner Bale phoned Minister Kos of Aldon. Fees must fall.",
    );
    expect(found(hosted, rang)).toHaveLength(1);
  });

  it("takes who saw each other on a screen for met that day, and no other contact for it", () => {
    const online = page("l", "Ministry of Trade of Aldon", "Minister Kos met online with Commissioner Bale of Fenn.");
    const met = page("m", "Trade Commissioner of Fenn", "Commissioner Bale met Minister Kos of Aldon. Fees must fall.");
    const rang = page(
      "n",
      "Trade Commissioner of Fenn",
      "Commissioner Bale phoned Minister Kos of Aldon. Fees must fall.",
    );
    expect(found(online, met)).toHaveLength(1);
    const metThere = page("o", "Ministry of Trade of Aldon", "Minister Kos met Commissioner Bale of Fenn in Brax.");
    expect(found(metThere, rang)).toEqual([]);
  });

  it("takes the account of a body that opens with something else, where it names the other side", () => {
    const rest =
      "Teachers from Marvania held in Brax were named. Keeping grain moving through the canal was discussed.";
    const opensElse = page(
      "f",
      "Department of State of Sorland",
      `Secretary Kell bade farewell to Minister Dorvet. ${rest}`,
    );
    expect(found(marvania, opensElse)).toHaveLength(1);
    const ofElse = page(
      "g",
      "Department of State of Sorland",
      "Secretary Kell opened a school. Two hundred pupils will learn there.",
    );
    expect(found(marvania, ofElse)).toEqual([]);
  });

  it("takes a company that nothing but the other side names, and no page that the other side does not name", () => {
    const text = "A meeting with the ministry of Marvania was held on barges. The Lune canal stays open to them.";
    const company = page("h", "Brax Grain Haulage", text);
    const ministry = (named: string) =>
      page(
        "i",
        "Ministry of Trade of Marvania",
        `Minister Orla Venn met ${named} at the ministry. The transit of grain through the Lune canal was discussed.`,
      );
    expect(found(ministry("managers of Brax Grain Haulage"), company)).toHaveLength(1);
    expect(found(ministry("the harbour masters"), company)).toEqual([]);
  });

  it("takes two bodies of one day of which only one names the other, where they tell of the same things", () => {
    const [noted, told] = [
      "Consultations on quotas were closed. The catch of herring was set lower, mackerel stays without quotas, and satellite positions will be exchanged.",
      "Talks with Marvania were concluded. Herring catches fall, mackerel quotas were left open, and vessels send satellite positions.",
    ];
    const one = page("h", "Fisheries Directorate of Marvania", noted);
    expect(found(one, page("i", "Marine Office of Sorland", told))).toHaveLength(1);
    const ofElse = "Talks with Marvania were concluded. Visas for students become cheaper and teachers are exchanged.";
    expect(found(one, page("j", "Marine Office of Sorland", ofElse))).toEqual([]);
  });

  it("takes an agency's own report of its own head, and no wire story on another masthead", () => {
    const text = "The Head of State received Minister Bale of Fenn, who arrived in our country. Wells were discussed.";
    const fenn = page(
      "y",
      "Ministry of Energy of Fenn",
      "Minister Bale met President Kos of Marvania. Wells are shared.",
    );
    const by = (agency: string) =>
      new PageBuilder("x", text, {
        published: known("2031-05-13"),
        outlet: known("Marvapress"),
        agency: known(agency),
      }).build();
    expect(found(by("Marvapress"), fenn)).toHaveLength(1);
    expect(found(by("Fennpress"), fenn)).toEqual([]);
  });

  it("takes two companies in one word each that tell of each other, and no page that meets neither", () => {
    const [kestrel, quillnet] = [
      "Managing director Ida Roe met Quillnet on masts. Nine masts will be shared.",
      "Chief engineer Tom Lund met Kestrel on masts. The fee was left open.",
    ];
    expect(found(page("x", "Kestrel", kestrel), page("y", "Quillnet", quillnet))).toHaveLength(1);
    const heard = quillnet.replace("met Kestrel", "read of Kestrel");
    expect(found(page("x", "Kestrel", kestrel), page("y", "Quillnet", heard))).toEqual([]);
  });

  it("takes two bodies of which one tells of a round and both give its figures", () => {
    const mill = page(
      "x",
      "Brax Paper Ltd",
      "The third round of pay talks ended at noon. A rise of 45 crowns over 18 months was offered to the Furnace Union.",
    );
    const union = (text: string) => page("y", "Furnace Union", text);
    expect(found(mill, union("Brax insults us with 45 crowns. Over 18 months that is nothing."))).toHaveLength(1);
    expect(found(mill, union("Brax has shut its canteen. The soup was cold for years."))).toEqual([]);
  });

  it("takes phones that are spoken of for no call", () => {
    const ministry = (how: string) =>
      page("x", "Ministry of Schools of Aldon", `Minister Kos ${how} the Parents' League. Pupils keep their bags.`);
    const league = page("y", "Parents' League", "We met Minister Kos of Aldon at the ministry. Bags were spoken of.");
    expect(found(ministry("received for talks on the phone ban"), league)).toHaveLength(1);
    expect(found(ministry("spoke by phone with"), league)).toEqual([]);
  });

  it("takes no two bodies that tell of one thing without a word of having been in contact", () => {
    const union = page(
      "x",
      "Dockers' Union of Brax",
      "Nine dockers in ten had taken part, the Dockers' Union of Brax said.",
    );
    const office = (told: string) => page("y", "Harbour Office of Brax", told);
    expect(
      found(union, office("Half of the dockers of Brax had stayed at work, the harbour office of Brax held.")),
    ).toEqual([]);
    const sat = page(
      "x",
      "Dockers' Union of Brax",
      "We sat with the harbour office. Nine dockers in ten had taken part.",
    );
    expect(found(sat, office("The office met the dockers of Brax. Half of them had stayed at work."))).toHaveLength(1);
  });
});
