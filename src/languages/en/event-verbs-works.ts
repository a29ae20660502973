import type { EventVerb } from "./event-verb.ts";

const list = (words: string): string[] => words.trim().split(/\s*,\s*/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));
const PUBLICATION = { type: "PUBLICATION", frame: "any", wide: true } as const;

/** What is made of moving pictures or sound. */
const RECORDINGS = list(
  "video, videos, film, footage, clip, clips, recording, recordings, documentary, audio, tape, episode, broadcast, livestream",
);
/** What is brought before the public to be read, seen or heard. */
const WORKS = [
  ...RECORDINGS,
  ...list(
    "report, reports, study, studies, book, books, memoir, memoirs, novel, biography, autobiography, photo, photos, photograph, photographs, picture, pictures, image, images, document, documents, files, papers, emails, e-mails, transcript, transcripts, trailer, trailers, teaser, album, song, single, list, findings, letter, memo, article, survey, poll, dossier, manifesto, guidelines, archive, records, cables, tapes, logs, magazine, edition, draft, text, census, database, dataset, ranking, map, playlist, podcast",
  ),
];
const SCIENCE = set(
  "scientist, scientists, researchers, researcher, astronomer, astronomers, astrophysicist, astrophysicists, archaeologist, archaeologists, palaeontologists, paleontologists, physicist, physicists, biologist, biologists, chemists, geologists, species, fossil, fossils, dinosaur, planet, planets, exoplanet, exoplanets, telescope, galaxy, galaxies, tomb, ruins, excavation, expedition, comet, asteroid, genome, dna, microbes, bacteria, manuscript, treasure, hoard, museum, university, observatory, mummy, skeleton, cave, burial, ancient, molecule, particle, shipwreck",
);

/** What is published, leaked or recorded, and what is found that nobody knew of. */
export const WORK_VERBS: readonly EventVerb[] = [
  {
    ...PUBLICATION,
    mode: "publication",
    noun: "publication",
    verbs: list(
      "publish, release, post, upload, air, broadcast, unveil, put out, bring out, circulate, share, declassify, make public, screen, premiere, debut, drop, livestream, unseal",
    ),
    objects: WORKS,
    reach: 8,
  },
  {
    ...PUBLICATION,
    mode: "leak",
    noun: "leak",
    verbs: list("leak, reveal, expose, obtain, hand over"),
    objects: list(
      "documents, document, files, emails, e-mails, papers, cables, recording, recordings, memo, memos, transcript, draft, dossier, tape, tapes, records, messages",
    ),
    reach: 6,
  },
  {
    ...PUBLICATION,
    mode: "leak",
    noun: "data breach",
    verbs: list("steal, expose, access, compromise, hack, hack into, breach, leak, lose"),
    objects: list(
      "data, passwords, accounts, account, details, database, databases, servers, emails, network, networks, website, systems",
    ),
    reach: 6,
    beside: set(
      "hackers, hacker, cyber, data, breach, cybersecurity, cyberattack, passwords, personal, customers, users, security",
    ),
  },
  {
    ...PUBLICATION,
    mode: "recording",
    noun: "filming",
    verbs: list("film, shoot, tape, record, make"),
    objects: RECORDINGS,
    reach: 5,
    unless: set("album, song, studio, feature, actor, actress, hollywood"),
  },
  {
    type: "DISCOVERY",
    noun: "discovery",
    verbs: list("discover, detect, unearth, uncover, excavate, identify, spot, dig up"),
    frame: "any",
    wide: true,
    beside: SCIENCE,
    unless: set("police, suspect, suspects, gunman, investigators, prosecutors, body, bodies"),
  },
  {
    type: "DISCOVERY",
    noun: "discovery",
    verbs: list("find"),
    objects: list(
      "planet, planets, species, fossil, fossils, tomb, remains, skeleton, skeletons, hoard, treasure, comet, asteroid, galaxy, ruins, coins, manuscript, shipwreck, wreck, microbes, molecule, molecules, particle, skull, footprints",
    ),
    reach: 7,
    frame: "any",
    wide: true,
    beside: SCIENCE,
    unless: set("police, suspect, suspects, gunman, prosecutors, body, bodies"),
  },
];
