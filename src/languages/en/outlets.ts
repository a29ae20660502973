/** Well-known outlets of the world: the name shown, the site's registrable domain, and other forms of the name. */
export type Outlet = {
  readonly name: string;
  readonly domains: readonly string[];
  readonly aliases: readonly string[];
};

/** One outlet a line: name | domains | aliases, the last two with commas and possibly empty. */
const lines = `
404 Media|404media.co|
Al Hadath|alhadath.net|
Al Mayadeen|almayadeen.net|Al-Mayadeen
Al-Manar|almanar.com.lb|Al Manar
An-Nahar|annahar.com|Annahar
Animal Político|animalpolitico.com|
Apple Daily|appledaily.com|
ARY News|arynews.tv|
Bellingcat|bellingcat.com|
Berlingske|berlingske.dk|
BFM TV|bfmtv.com|BFMTV
BirGün|birgun.net|
Blic|blic.rs|
C-SPAN|c-span.org|
Cadena SER|cadenaser.com|
CCTV|cctv.com|China Central Television
Channel 12|mako.co.il|
Chosun Ilbo|chosun.com|The Chosun Ilbo
Clarín|clarin.com|
Cumhuriyet|cumhuriyet.com.tr|
Digi24|digi24.ro|
Dong-A Ilbo|donga.com|
Echo of Moscow|echo.msk.ru|Ekho Moskvy
Efecto Cocuyo|efectococuyo.com|
El Comercio|elcomercio.pe|
El Espectador|elespectador.com|
El Faro|elfaro.net|
El Mercurio|emol.com|
El Nacional|el-nacional.com|
El Tiempo|eltiempo.com|
Expressen|expressen.se|
France Info|francetvinfo.fr,franceinfo.fr|Franceinfo
G4Media|g4media.ro|
Geo News|geo.tv|
GMA News|gmanetwork.com|
Granma|granma.cu|
Hankyoreh|hani.co.kr|The Hankyoreh
Herald Sun|heraldsun.com.au|
Het Laatste Nieuws|hln.be|
Himalayan Times|thehimalayantimes.com|The Himalayan Times
HotNews|hotnews.ro|
HVG|hvg.hu|
Il Post|ilpost.it|
Il Sole 24 Ore|ilsole24ore.com|
IRIB|iribnews.ir|
Jakarta Post|thejakartapost.com|The Jakarta Post
Jamaica Observer|jamaicaobserver.com|
JoongAng Ilbo|joongang.co.kr|
Jutarnji list|jutarnji.hr|
Jyllands-Posten|jyllands-posten.dk|
Kathmandu Post|kathmandupost.com|The Kathmandu Post
KBS|kbs.co.kr|Korean Broadcasting System
Kompas|kompas.com|
L'Orient-Le Jour|lorientlejour.com|L'Orient Le Jour,L'Orient Today
La Jornada|jornada.com.mx|
La Presse|lapresse.ca|
La Tercera|latercera.com|
Le Devoir|ledevoir.com|
Le Soir|lesoir.be|
Listín Diario|listindiario.com|
Lloyd's List|lloydslist.com|
Malaysiakini|malaysiakini.com|
Milenio|milenio.com|
NDTV|ndtv.com|
News24|news24.com|
NTV|ntv.ru|
ORF|orf.at|
Página 12|pagina12.com.ar|Página/12
Philippine Star|philstar.com|The Philippine Star
Phoenix TV|ifeng.com|
Prothom Alo|prothomalo.com|
RAI|rai.it,rainews.it|Rai News
RNZ|rnz.co.nz|Radio New Zealand
Rossiya-24|vesti.ru|Rossiya 24
RTBF|rtbf.be|
RTL|rtl.de,rtl.fr|
SABC|sabcnews.com|South African Broadcasting Corporation
Sankei Shimbun|sankei.com|
Sözcü|sozcu.com.tr|
SRF|srf.ch|Schweizer Radio und Fernsehen
SVT|svt.se|Sveriges Television
Telesur|telesurtv.net,telesurenglish.net|teleSUR
The Athletic|theathletic.com|
The EastAfrican|theeastafrican.co.ke|
Times of Malta|timesofmalta.com|
TOLOnews|tolonews.com|Tolo News
TradeWinds|tradewindsnews.com|
Tuoi Tre|tuoitrenews.vn|
TVN24|tvn24.pl|
TVNZ|tvnz.co.nz,1news.co.nz|
Valor Econômico|valor.globo.com|
Vijesti|vijesti.me|
VnExpress|vnexpress.net|
VRT|vrt.be|VRT NWS
ABC News|abcnews.go.com,abcnews.com|ABC
ABC News (Australia)|abc.net.au|Australian Broadcasting Corporation
Al Arabiya|alarabiya.net|Al-Arabiya
Al Jazeera|aljazeera.com,aljazeera.net|Al-Jazeera
Al-Ahram|ahram.org.eg|Ahram Online
Al-Monitor|al-monitor.com|
Aftenposten|aftenposten.no|
Aftonbladet|aftonbladet.se|
Arab News|arabnews.com|
Asahi Shimbun|asahi.com|The Asahi Shimbun
Asharq Al-Awsat|aawsat.com|
Atlantic Council|atlanticcouncil.org|
Axios|axios.com|
Baltimore Sun|baltimoresun.com|The Baltimore Sun
Balkan Insight|balkaninsight.com|
Bangkok Post|bangkokpost.com|
BBC|bbc.com,bbc.co.uk|BBC News,BBC World Service,British Broadcasting Corporation
Belsat|belsat.eu|
Berliner Zeitung|berliner-zeitung.de|
Bild|bild.de|
Bloomberg|bloomberg.com|Bloomberg News,Bloomberg TV
Boston Globe|bostonglobe.com|The Boston Globe
Boston Herald|bostonherald.com|
Breitbart|breitbart.com|Breitbart News
Business Insider|businessinsider.com|
Business Standard|business-standard.com|
BuzzFeed News|buzzfeednews.com|
Caixin|caixin.com,caixinglobal.com|Caixin Global
CBC|cbc.ca|CBC News
CBS News|cbsnews.com|CBS
CGTN|cgtn.com|China Global Television Network
Channel 4 News|channel4.com|
Channel NewsAsia|channelnewsasia.com|
Chicago Tribune|chicagotribune.com|
China Daily|chinadaily.com.cn|
CNBC|cnbc.com|
CNN|cnn.com|Cable News Network,CNN International
Corriere della Sera|corriere.it|
CTV News|ctvnews.ca|CTV
Current Time|currenttime.tv|
Daily Beast|thedailybeast.com|The Daily Beast
Daily Express|express.co.uk|
Daily Mail|dailymail.co.uk|MailOnline,Mail Online
Daily Maverick|dailymaverick.co.za|
Daily Mirror|mirror.co.uk|The Mirror
Daily Nation|nation.africa|
Daily Sabah|dailysabah.com|
Daily Star (Lebanon)|dailystar.com.lb|
Daily Telegraph|telegraph.co.uk|The Telegraph,The Daily Telegraph
Dagens Nyheter|dn.se|
Dawn|dawn.com|
De Standaard|standaard.be|
De Telegraaf|telegraaf.nl|
Defense News|defensenews.com|
Delfi|delfi.ee,delfi.lt,delfi.lv|
Denver Post|denverpost.com|The Denver Post
Der Spiegel|spiegel.de|Spiegel
Der Standard|derstandard.at|
Der Tagesspiegel|tagesspiegel.de|Tagesspiegel
Deutsche Welle|dw.com|DW
Deutschlandfunk|deutschlandfunk.de|
Die Presse|diepresse.com|
Die Welt|welt.de|
Die Zeit|zeit.de|
Die Tageszeitung|taz.de|taz
Dozhd|tvrain.tv|TV Rain
Egypt Independent|egyptindependent.com|
Ekathimerini|ekathimerini.com|Kathimerini
El Mundo|elmundo.es|
El País|elpais.com|El Pais
El Universal|eluniversal.com.mx|
Estadão|estadao.com.br|O Estado de S. Paulo
EUobserver|euobserver.com|
Euractiv|euractiv.com|
Euromaidan Press|euromaidanpress.com|
Euronews|euronews.com|
Evening Standard|standard.co.uk|London Evening Standard
FAZ|faz.net|Frankfurter Allgemeine,Frankfurter Allgemeine Zeitung
Financial Times|ft.com|The Financial Times,FT
Folha de S.Paulo|folha.uol.com.br|Folha de S. Paulo
Forbes|forbes.com|
Foreign Affairs|foreignaffairs.com|
Foreign Policy|foreignpolicy.com|
Fortune|fortune.com|
Fox News|foxnews.com|Fox
France 24|france24.com|
Gazeta Wyborcza|wyborcza.pl|
Global News|globalnews.ca|
Global Times|globaltimes.cn|
Globo|globo.com|O Globo
Gulf News|gulfnews.com|
Haaretz|haaretz.com|Ha'aretz
Helsingin Sanomat|hs.fi|
Hindustan Times|hindustantimes.com|
HuffPost|huffpost.com|Huffington Post,The Huffington Post
Hürriyet|hurriyet.com.tr,hurriyetdailynews.com|Hürriyet Daily News
India Today|indiatoday.in|
Infobae|infobae.com|
Insider|insider.com|
Iran International|iranintl.com|
Irish Independent|independent.ie|
ITV News|itv.com|ITV
Izvestia|iz.ru|Izvestiya
Jerusalem Post|jpost.com|The Jerusalem Post
Kommersant|kommersant.ru|
Korea Herald|koreaherald.com|The Korea Herald
Korea Times|koreatimes.co.kr|The Korea Times
Kyiv Independent|kyivindependent.com|The Kyiv Independent
Kyiv Post|kyivpost.com|
L'Express|lexpress.fr|
La Croix|la-croix.com|
La Nación|lanacion.com.ar|La Nacion
La Repubblica|repubblica.it|
La Stampa|lastampa.it|
La Vanguardia|lavanguardia.com|
Le Figaro|lefigaro.fr|
Le Monde|lemonde.fr|
Le Parisien|leparisien.fr|
Libération|liberation.fr|Liberation
Los Angeles Times|latimes.com|LA Times,L.A. Times
Maariv|maariv.co.il|
Mail & Guardian|mg.co.za|
Mainichi Shimbun|mainichi.jp|The Mainichi
McClatchy|mcclatchydc.com|
Mediapart|mediapart.fr|
Meduza|meduza.io|
Miami Herald|miamiherald.com|
Middle East Eye|middleeasteye.net|
Moscow Times|themoscowtimes.com|The Moscow Times
MSNBC|msnbc.com|
National Post|nationalpost.com|
National Public Radio|npr.org|NPR
Nature|nature.com|
NBC News|nbcnews.com|NBC
Neue Zürcher Zeitung|nzz.ch|NZZ
New Lines Magazine|newlinesmag.com|
New Scientist|newscientist.com|
New Statesman|newstatesman.com|
New Straits Times|nst.com.my|
New York Daily News|nydailynews.com|
New York Magazine|nymag.com|
New York Post|nypost.com|
New York Times|nytimes.com|The New York Times,NYT
New Zealand Herald|nzherald.co.nz|NZ Herald
News.com.au|news.com.au|
Newsmax|newsmax.com|
Newsweek|newsweek.com|
Nezavisimaya Gazeta|ng.ru|
NHK|nhk.or.jp|NHK World
Nikkei|nikkei.com|Nikkei Asia
NOS|nos.nl|
Novaya Gazeta|novayagazeta.ru,novayagazeta.eu|Novaya Gazeta Europe
NRC|nrc.nl|NRC Handelsblad
NRK|nrk.no|
OC Media|oc-media.org|
Onet|onet.pl|
Page Six|pagesix.com|
PBS NewsHour|pbs.org|PBS,PBS News
People's Daily|people.cn,people.com.cn|
Pervyi Kanal|1tv.ru|Channel One Russia
Philadelphia Inquirer|inquirer.com|The Philadelphia Inquirer
Philippine Daily Inquirer|inquirer.net|
Politico|politico.com,politico.eu|POLITICO,Politico Europe
Politiken|politiken.dk|
Pravda|pravda.ru|
Premium Times|premiumtimesng.com|
Press TV|presstv.ir|
ProPublica|propublica.org|
Radio Free Asia|rfa.org|RFA
Radio Free Europe/Radio Liberty|rferl.org|RFE/RL,Radio Liberty,Radio Free Europe
Radio France Internationale|rfi.fr|RFI
Rappler|rappler.com|
RBC|rbc.ru|
RBC-Ukraine|rbc.ua|
RIA Novosti|ria.ru|
Rossiya 1|smotrim.ru|
RT|rt.com|Russia Today
RTÉ|rte.ie|RTE
Rzeczpospolita|rp.pl|
San Francisco Chronicle|sfchronicle.com|
Science|science.org|
Scientific American|scientificamerican.com|
Scroll.in|scroll.in|
Seattle Times|seattletimes.com|The Seattle Times
Semafor|semafor.com|
Sky News|news.sky.com,sky.com|Sky
Slate|slate.com|
South China Morning Post|scmp.com|SCMP
Stars and Stripes|stripes.com|
Strana|strana.ua|
Süddeutsche Zeitung|sueddeutsche.de|SZ
Suspilne|suspilne.media|
Svenska Dagbladet|svd.se|
Sydney Morning Herald|smh.com.au|The Sydney Morning Herald
Tagesschau|tagesschau.de|ARD,ARD-aktuell
Taipei Times|taipeitimes.com|
Tampa Bay Times|tampabay.com|
TechCrunch|techcrunch.com|
Tehran Times|tehrantimes.com|
The Age|theage.com.au|
The Atlantic|theatlantic.com|
The Australian|theaustralian.com.au|
The Conversation|theconversation.com|
The Daily Star|thedailystar.net|
The Diplomat|thediplomat.com|
The Economist|economist.com|
The Globe and Mail|theglobeandmail.com|Globe and Mail
The Guardian|theguardian.com,guardian.co.uk|Guardian
The Hill|thehill.com|
The Hindu|thehindu.com|
The Independent|independent.co.uk|
The Indian Express|indianexpress.com|Indian Express
The Insider|theins.ru|
The Intercept|theintercept.com|
The Irish Times|irishtimes.com|Irish Times
The Japan News|japannews.yomiuri.co.jp|
The Japan Times|japantimes.co.jp|Japan Times
The Nation|thenation.com|
The National|thenationalnews.com|
The New Yorker|newyorker.com|New Yorker
The Observer|observer.co.uk|
The Scotsman|scotsman.com|
The Spectator|spectator.co.uk|
The Star|thestar.com.my|
The Straits Times|straitstimes.com|Straits Times
The Sun|thesun.co.uk|
The Times|thetimes.com,thetimes.co.uk|Times of London
The Times of India|indiatimes.com|Times of India
The Verge|theverge.com|
The Wire|thewire.in|
Time|time.com|TIME,Time Magazine
Times of Israel|timesofisrael.com|The Times of Israel
Toronto Star|thestar.com|
TRT World|trtworld.com|TRT
Ukrainska Pravda|pravda.com.ua|Ukrayinska Pravda
USA Today|usatoday.com|
U.S. News & World Report|usnews.com|US News & World Report
Vanity Fair|vanityfair.com|
Vedomosti|vedomosti.ru|
VG|vg.no|Verdens Gang
Vice|vice.com|VICE News
Voice of America|voanews.com|VOA
Vox|vox.com|
Wall Street Journal|wsj.com|The Wall Street Journal,WSJ
War on the Rocks|warontherocks.com|
Washington Examiner|washingtonexaminer.com|
Washington Post|washingtonpost.com|The Washington Post
Washington Times|washingtontimes.com|The Washington Times
Wired|wired.com|WIRED
Yahoo News|news.yahoo.com,yahoo.com|Yahoo
Yedioth Ahronoth|ynet.co.il,ynetnews.com|Ynet,Ynetnews
Yle|yle.fi|
Yomiuri Shimbun|yomiuri.co.jp|The Yomiuri Shimbun
ZDF|zdf.de|ZDFheute
`;

export const OUTLETS: readonly Outlet[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", domains = "", aliases = ""] = line.split("|");
    const list = (field: string) => field.split(",").filter((item) => item !== "");
    return { name, domains: list(domains), aliases: list(aliases) };
  });

/** Words that outlets are called by, lower case: "the Norvik *Courier*". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    "times post herald news courier tribune gazette journal chronicle observer mirror guardian independent telegraph mail " +
    "express standard star sun globe daily weekly monthly review bulletin dispatch examiner inquirer enquirer register record " +
    "sentinel press today monitor magazine reporter leader advocate argus echo ledger mercury messenger outlook pioneer " +
    "statesman transcript tv television radio channel broadcasting broadcaster network newspaper media wire newswire agency " +
    "zeitung presse tribuna gaceta diario jornal pravda novosti"
  ).split(" "),
);
