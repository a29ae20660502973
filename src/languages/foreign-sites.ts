/** Well-known sites under general domains (.com, .net, .org) whose pages are in a language other than English. */
export const FOREIGN_SITES: ReadonlySet<string> = new Set(
  (
    "toutiao.com weibo.com baidu.com qq.com sina.com sohu.com 163.com zhihu.com ifeng.com huanqiu.com thepaper.cn bilibili.com " +
    "douyin.com guancha.cn xinhuanet.com wenweipo.com udn.com ltn.com.tw chinatimes.com setn.com naver.com daum.net chosun.com " +
    "donga.com joongang.co.kr hani.co.kr asahi.com yomiuri.co.jp mainichi.jp nikkei.com vk.com dzen.ru livejournal.com " +
    "news.ru mail.ru lenta.ru gazeta.ru pravda.com.ua korrespondent.net unian.net censor.net elpais.com lavanguardia.com " +
    "elmundo.es clarin.com lanacion.com.ar eluniversal.com infobae.com eltiempo.com milenio.com globo.com uol.com.br " +
    "abril.com.br estadao.com.br lemonde.fr la-croix.com ouest-france.fr liberation.fr lesechos.fr sueddeutsche.de " +
    "derstandard.at repubblica.it ilsole24ore.com ilfattoquotidiano.it hurriyet.com.tr milliyet.com.tr sabah.com.tr " +
    "sozcu.com.tr haberturk.com ynet.co.il walla.co.il aljazeera.net alarabiya.net aawsat.com youm7.com almasryalyoum.com " +
    "masrawy.com elwatannews.com tasnimnews.com farsnews.com mehrnews.com isna.ir detik.com kompas.com tempo.co tribunnews.com " +
    "vnexpress.net tuoitre.vn thanhnien.vn bhaskar.com jagran.com amarujala.com aajtak.in prothomalo.com"
  ).split(" "),
);

/** Country domains under which nearly everything is in another language than English. */
export const FOREIGN_COUNTRY_DOMAINS: ReadonlySet<string> = new Set(
  (
    "ru su by ua kz uz kg tj az am ge md cn tw jp kr kp vn th la kh mm id ir iq sy sa eg dz ma tn jo lb qa kw bh om ye " +
    "de at ch fr be nl lu es pt it gr cy tr bg ro rs hr si ba mk me al hu cz sk pl lt lv ee fi se no dk is br ar cl pe bo py uy " +
    "ve ec mx cu gt hn ni pa cr do"
  ).split(" "),
);
