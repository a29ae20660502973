/** Words of bylines in the languages that pages are written in most. All lower case; data for whoever reads bylines. */

/** What stands before the writer's name: "By", "Von", "Par". Some are joiners or particles elsewhere; only at the start do they say this. */
export const BYLINE_OPENINGS: readonly string[] = [
  ...["written by", "posted by", "published by", "story by", "report by", "reported by", "words by", "text by"],
  ...["article by", "analysis by", "opinion by", "reporting by", "edited by", "compiled by", "contributed by"],
  ...["commentary by", "interview by", "review by", "created by", "submitted by", "by", "with"],
  ...["ein kommentar von", "ein gastbeitrag von", "eine analyse von", "ein interview von", "kommentar von"],
  ...["gastbeitrag von", "analyse von", "verfasst von", "geschrieben von", "aufgezeichnet von", "von", "bericht von"],
  ...["écrit par", "propos recueillis par", "publié par", "rédigé par", "par", "escrito por", "publicado por", "por"],
  ...["redactado por", "pubblicato da", "scritto da", "a cura di", "articolo di", "dal nostro inviato", "di", "da"],
  ...["publicat de", "scris de", "geschreven door", "door", "tekst av", "skrevet av", "skriven av", "av", "af"],
  ...["tekst af", "skrevet af", "napsal", "opracował", "opracowała", "írta", "oleh", "kirjoittanut", "bởi"],
  ...["كتب", "بقلم", "كتبت", "מאת", "γράφει", "του", "της"],
];

/** What stands before a colon and the writer's name: "Author: Ilan Roke". Without the colon they are a part of what follows. */
export const BYLINE_LABELS: readonly string[] = [
  ...[
    "authors",
    "author",
    "writer",
    "writers",
    "reporter",
    "reporters",
    "correspondent",
    "text",
    "words",
    "journalist",
  ],
  ...["autorin", "autoren", "autor", "redaktion", "redakteur", "redakteurin", "verfasser", "protokoll", "interview"],
  ...["auteurs", "auteur", "rédaction", "autora", "autores", "redacción", "texto", "firma", "autore", "testo", "tekst"],
  ...["forfatter", "kirjoittaja", "teksti", "yazan", "yazar", "haber", "autoři", "oprac", "tekst i zdjęcia", "szerző"],
  ...["автор", "авторы", "текст", "корреспондент", "журналист", "автори", "аўтар", "tác giả", "penulis", "reporter"],
  ...["著者", "文", "取材", "记者", "記者", "作者", "责任编辑", "기자", "الكاتب", "نویسنده"],
];

/** What joins two names, besides commas and the like. */
export const NAME_JOINERS: readonly string[] = [
  ...["and", "und", "et", "y", "og", "och", "en", "ja", "ve", "dan", "и", "і", "oraz", "și", "și", "kaj", "with"],
];

/** What a writer is called beside the name, and desks: no part of a name, in a word's beginning or as the whole. */
export const WRITER_ROLES: readonly string[] = [
  ...["editor", "editors", "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "desk"],
  ...["staff", "bureau", "journalist", "journalists", "columnist", "contributor", "contributors", "producer"],
  ...["editorial", "newsroom", "photographer", "anchor", "analyst", "director", "manager", "specialist", "author"],
  ...["redakteur", "redakteurin", "redaktion", "redaktor", "redaktorin", "korrespondent", "korrespondentin"],
  ...["volontär", "volontärin", "chefredakteur", "chefredakteurin", "ressortleiter", "ressortleiterin", "reporterin"],
  ...["journaliste", "correspondant", "correspondante", "rédaction", "rédacteur", "rédactrice", "envoyé", "envoyée"],
  ...["redacción", "redactor", "redactora", "periodista", "corresponsal", "enviado", "redazione", "giornalista"],
  ...["redação", "repórter", "jornalista", "redactie", "verslaggever", "redactiechef", "journaliste", "redaktør"],
  ...["redaktionen", "redaktionchef", "toimittaja", "redakcja", "dziennikarz", "redakce", "redaktorka", "muhabir"],
  ...["корреспондент", "редактор", "журналист", "редакция", "редакція", "обозреватель", "кореспондент"],
];

/** Words that open a photo's or a video's credit: who is named after them did not write. */
export const PICTURE_CREDITS: readonly string[] = [
  ...["photo", "photos", "photograph", "photography", "image", "images", "picture", "pictures", "video", "graphic"],
  ...["illustration", "foto", "fotos", "bild", "bilder", "grafik", "imagen", "fotografía", "immagine", "photographie"],
  ...["crédit", "credit", "courtesy", "fotografie", "zdjęcie", "фото", "getty", "shutterstock", "afbeelding", "kuva"],
];
