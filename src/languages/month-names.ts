/** Month names and their abbreviations in the languages that pages are written in most, January first. Lower case. */
const NAMES: readonly string[] = [
  // Latin script
  `january jan januar jänner jaenner jän januari janvier janv enero ene gennaio gen janeiro ianuarie ian ocak stycznia styczeń sty ledna
   leden januára január jan siječnja sij sausio janvāris jaanuar tammikuuta tammikuu januára janarit janar gener urtarrila januar`,
  `february feb febr februar feber februari février fevrier févr fév febrero febbraio febb fevereiro fev februarie şubat şub lutego luty lut
   února únor februára február veljače velj vasario februāris veebruar helmikuuta helmikuu shkurt shkurtit febrer otsailaren`,
  `march mar märz maerz mrz maart mrt mars marzo março marco martie mart marca marzec března březen brezna marec március márc ožujka ožu kovo marts märts
   maaliskuuta maaliskuu mars març martxoaren tháng maret mac`,
  `april apr avril avr abril abr aprile aprilie nisan nis kwietnia kwiecień kwi dubna duben apríla apríl április ápr travnja tra balandžio aprīlis aprill
   huhtikuuta huhtikuu prill prillit apirilaren`,
  `may mai mei mayo maggio mag maio mayıs maja maj května květen kvetna mája máj május svibnja svi gegužės maijs toukokuuta toukokuu maig maiatzaren mayis`,
  `june jun junij juni juin junio giugno giu junho iunie iun haziran haz czerwca czerwiec cze června červen cervna júna jún június lipnja lip birželio jūnijs juuni
   kesäkuuta kesäkuu qershor qershorit juny ekainaren`,
  `july jul juli julij julai juillet juil julio luglio lug julho iulie iul temmuz tem lipca lipiec července červenec cervence júla júl július srpnja srp liepos jūlijs juuli
   heinäkuuta heinäkuu korrik korrikut juliol uztailaren jy`,
  `august aug augusti avgust avgusta août aout agosto ago ağustos ağu sierpnia sierpień sie srpna srpen augusta augusztus kolovoza kol rugpjūčio augusts elokuuta elokuu gusht gushtit
   agost abuztuaren augustus ogos agustus agt`,
  `september sept sep septembar septembre septiembre setiembre settembre sett set setembro septembrie eylül eyl września wrzesień wrz září zář septembra szeptember szept
   rujna ruj rugsėjo septembris syyskuuta syyskuu shtator shtatorit setembre irailaren`,
  `october oct oktobar oktober okt octobre octubre ottobre ott outubro out octombrie ekim eki października październik paź října říjen októbra október
   spalio oktobris oktoober lokakuuta lokakuu tetor tetorit octubre urriaren`,
  `november nov novembar novembre noviembre novembro noiembrie kasım kas novembra studenoga studenog stu listopada listopad listopadu lapkričio novembris marraskuuta marraskuu nëntor nëntorit azaroaren`,
  `december dec decembar dezember dez décembre decembre déc diciembre dic dicembre dezembro decembrie desember des aralık ara grudnia grudzień gru prosince prosinec
   decembra december prosinca pro gruodžio decembris detsember joulukuuta joulukuu dhjetor dhjetorit desembre abenduaren disember desember`,
];
/** The same in other scripts. */
const OTHER_SCRIPTS: readonly string[] = [
  "января январь янв січня січень січ януари студзеня јануар јануара јануари ιανουαρίου ιανουάριος ιαν يناير ינואר जनवरी জানুয়ারি มกราคม ม.ค ژانویه հունվարի იანვარი",
  "февраля февраль фев февр лютого лютий лют февруари лютага фебруар фебруара φεβρουαρίου φεβρουάριος φεβ فبراير شباط פברואר फरवरी फ़रवरी ফেব্রুয়ারি กุมภาพันธ์ ก.พ فوریه փետրվարի თებერვალი",
  "марта март мар березня березень бер сакавіка μαρτίου μάρτιος μαρ مارس آذار מרץ मार्च মার্চ มีนาคม มี.ค مارچ մարտի მარტი",
  "апреля апрель апр квітня квітень кві април красавіка април априла απριλίου απρίλιος απρ أبريل ابريل نيسان אפריל अप्रैल এপ্রিল เมษายน เม.ย آوریل ապրիլի აპრილი",
  "мая май травня травень тра мај маја мај μαΐου μαίου μάιος μαϊ مايو أيار מאי मई মে พฤษภาคม พ.ค مه մայիսի მაისი",
  "июня июнь июн червня червень чер юни чэрвеня јун јуна јуни ιουνίου ιούνιος ιουν يونيو حزيران יוני जून জুন มิถุนายน มิ.ย ژوئن հունիսի ივნისი",
  "июля июль июл липня липень лип юли ліпеня јул јула јули ιουλίου ιούλιος ιουλ يوليو تموز יולי जुलाई জুলাই กรกฎาคม ก.ค ژوئیه հուլիսի ივლისი",
  "августа август авг серпня серпень сер жніўня август августа αυγούστου αύγουστος αυγ أغسطس اغسطس آب אוגוסט अगस्त আগস্ট สิงหาคม ส.ค اوت օգոստոսի აგვისტო",
  "сентября сентябрь сен сент вересня вересень вер септември верасня септембар септембра септември σεπτεμβρίου σεπτέμβριος σεπ سبتمبر أيلول ספטמבר सितंबर सितम्बर সেপ্টেম্বর กันยายน ก.ย سپتامبر սեպտեմբերի სექტემბერი",
  "октября октябрь окт жовтня жовтень жов октомври кастрычніка октобар октобра октомври οκτωβρίου οκτώβριος οκτ أكتوبر اكتوبر אוקטובר अक्टूबर অক্টোবর ตุลาคม ต.ค اکتبر հոկտեմբերի ოქტომბერი",
  "ноября ноябрь ноя нояб листопада листопад лис ноември лістапада новембар новембра ноември νοεμβρίου νοέμβριος νοε نوفمبر נובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน พ.ย نوامبر նոյեմբերի ნოემბერი",
  "декабря декабрь дек грудня грудень гру декември снежня децембар децембра декември δεκεμβρίου δεκέμβριος δεκ ديسمبر דצמבר दिसंबर दिसम्बर ডিসেম্বর ธันวาคม ธ.ค دسامبر դեկտեմբերի დეკემბერი",
];

/**
 * The number of the month by its name. Where a name is one month's in one language and another's in another, the one
 * that more pages mean.
 */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  [NAMES, OTHER_SCRIPTS].flatMap((table) =>
    table
      .flatMap((names, index) =>
        names
          .split(/\s+/u)
          .filter((name) => name !== "" && name !== "tháng")
          .map((name): [string, number] => [name, index + 1]),
      )
      .toReversed(),
  ),
);

/** "listopada" is November in Polish, Czech and Ukrainian, and October in Croatian. */
export const CROATIAN_MONTHS: ReadonlyMap<string, number> = new Map([
  ["listopada", 10],
  ["listopad", 10],
]);
