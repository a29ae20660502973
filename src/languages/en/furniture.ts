/**
 * Phrases of page furniture in English: what stands on a news page without being the story. Lower case, straight
 * apostrophes. `start` opens the line, `whole` is the line but for punctuation and a count, `anywhere` may stand at any
 * place of it. Phrases that a story may well use stand in no `anywhere` list.
 */
export type PhraseList = {
  readonly start: readonly string[];
  readonly whole: readonly string[];
  readonly anywhere: readonly string[];
};
const phrases = (start: string, whole = "", anywhere = ""): PhraseList => {
  const list = (text: string) =>
    text
      .split("|")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  return { start: list(start), whole: list(whole), anywhere: list(anywhere) };
};

export const NAVIGATION = phrases(
  `skip to|skip navigation|jump to content|jump to main|jump to navigation|back to top|scroll to top|return to top|
   toggle navigation|toggle menu|open menu|close menu|open navigation|main navigation|you are here:|breadcrumb|
   this browser is no longer|your browser does not support|your web browser is no longer|please enable javascript|
   javascript is disabled|you need to enable javascript|enable javascript`,
  `home|menu|search|close|news|sport|sports|business|politics|world|opinion|culture|lifestyle|entertainment|technology|
   tech|science|health|travel|weather|video|videos|podcasts|podcast|photos|galleries|more|all|top|next|previous|back|
   print|sitemap|site map|rss|contact|contact us|about|about us|advertise|advertise with us|careers|jobs|faq|help|
   newsletters|newsletter|privacy|terms|navigation|main menu|edition|sections|follow|shop|store|loading|loading...|
   play|pause|mute|unmute|expand|collapse|show more|load more|view all|see all|read more|continue reading|
   read full article|full story|hide caption|toggle caption|enlarge this image|view image in fullscreen|open image modal`,
);

export const ACCOUNT = phrases(
  `already a subscriber|already a member|already have an account|log in to|log into|login to|sign in to|sign in or|
   log in or|please log in|please sign in|you have reached your|you've reached your|you have read all|
   you've read all|this article is for subscribers|this content is for subscribers|this story is for subscribers|
   this article is exclusive to|subscribe to continue|subscribe to read|subscribe to unlock|subscribe now|
   register to continue|register for free|register now|create an account|create a free account|
   to continue reading|to read the full|continue reading with|you need to be logged in|unlock this article|
   get unlimited access|get full access|start your free trial|start a free trial|start your subscription|
   try unlimited access|don't have an account|forgot your password|forgot password|remember me|keep me logged in|
   thank you for subscribing|thanks for subscribing|your subscription|manage your subscription|this is a premium|
   premium content|subscriber only|subscribers only|exclusive to subscribers`,
  `log in|login|log out|logout|sign in|sign out|sign up|signup|register|subscribe|my account|account|profile|
   membership|become a subscriber|username|password|email address|subscribers|premium`,
  `before viewing this content|to view this content|this content is only available to|remaining free articles|free articles this month|to access this content`,
);

export const COOKIES = phrases(
  `we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|our website uses cookies|
   we and our partners|by continuing to use|by continuing to browse|by using this site|by using this website|
   by clicking accept|by clicking "accept|by clicking “accept|manage cookies|cookie settings|cookie preferences|
   accept cookies|accept all|reject all|your privacy choices|your privacy|do not sell|we value your privacy|
   this content is not available in your region|to view this content, you need to|privacy settings|
   manage consent|consent preferences|strictly necessary cookies|allow cookies|these cookies`,
  `cookies|cookie policy|privacy policy|accept|i agree|agree|got it|decline`,
  `uses cookies to|use cookies to|use of cookies|cookies and similar technologies|agree to our cookie|
   update your cookie preferences`,
);

export const SUBSCRIBE = phrases(
  `sign up for|sign up to|sign up now|sign up here|subscribe to our|subscribe for|subscribe on|subscribe via|
   subscribe today|get our|get the latest|get breaking|get more news|get news|get the best of|get all the|
   get email|get alerts|get notified|receive our|receive the latest|receive daily|never miss|don't miss out|
   don't miss a|stay up to date|stay up-to-date|stay informed|stay connected|stay in the loop|stay in the know|
   stay updated|keep up to date with|keep up with the latest|keep up with our|join our newsletter|
   join our mailing|join our telegram|join our whatsapp|join our channel|join our community|join us on|
   join the conversation|join the discussion|join thousands|enter your email|
   your email address will not|by signing up|by subscribing|by submitting|by registering|
   delivered to your inbox|download our|download the app|download our app|get our app|get the app|
   for more news|for more stories|for more from|want more|want to stay|want the latest|
   check out our|listen to our|watch our|our daily newsletter|our weekly newsletter|our free newsletter|
   the newsletter|newsletter:|follow us|follow our|follow me on|like us on|find us on|connect with us|
   add us as|make us your|set us as|turn on notifications|allow notifications|click here to subscribe|
   click here to sign|click here to join|tap here to`,
  `newsletter sign up|newsletter signup|email newsletter|subscribe to newsletter|join now|join us|
   get the newsletter|thank you!|success!|submit|send`,
  `straight to your inbox|to your inbox|in your inbox|sign up for our|subscribe to our newsletter|
   our privacy policy and terms|recaptcha|you can unsubscribe|unsubscribe at any time|to receive our|
   our telegram channel|our youtube channel|our whatsapp channel|follow us on|our social media`,
);

export const DONATE = phrases(
  `support us|support our|support independent|support quality|support the guardian|support local|support journalism|
   donate|donate now|make a donation|make a gift|make a contribution|please donate|please consider|
   please support|if you like what|if you enjoyed this|if you liked this|if you value|if you appreciate|if you found this|
   become a member|become a patron|become a supporter|become a sponsor|become a subscriber|help us|
   we need your|we rely on|we depend on|your support|your donation|your contribution|buy me a coffee|buy us a coffee|
   before you go|consider supporting|consider making a|consider becoming|
   since you're here|as you're here|a message from|a note to our readers|a note from our|dear reader`,
  `donate|support|support us|contribute`,
  `cup of coffee a month|buy me a coffee|buy us a coffee|price of a coffee|support our work|support our journalism|support our reporting|
   support independent journalism|supported by readers|support of readers|support of our readers|reader-supported|
   reader supported|reader-funded|become a patron|via patreon|on patreon|ways to support|join our community|
   disabling your ad blocker|disable your ad blocker|turn off your ad blocker|whitelist our|tax-deductible|
   make a donation|one-time donation|monthly donation|
   chip in|without your support|help us continue`,
);

export const SHARE = phrases(
  `share this|share on|share via|share to|share with|share article|share story|share the article|copy link|copy url|
   link copied|copied to clipboard|print this|email this|send this|save this|save article|save for later|bookmark|
   add to favorites|tweet this|post on|pin it|send to a friend|listen to this article|listen to article|
   this article was read|gift this article|give this article|view on|watch on|open in|embed|transcript|
   text size|font size|change text size|reading mode|dark mode|add as preferred source|add as a preferred`,
  `share|tweet|facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|pinterest|email|mail|e-mail|youtube|tiktok|
   threads|bluesky|flipboard|messenger|line|weibo|viber|vk|mastodon|copy|like|save|link|google news|apple news|
   shares|share full article|rss feed|comment|reply|report|flag`,
);

export const COMMENTS = phrases(
  `leave a comment|leave a reply|leave your comment|post a comment|add a comment|write a comment|view comments|
   show comments|read comments|see comments|join the debate|have your say|what do you think|tell us what you think|
   let us know what|let us know in the comments|log in to comment|login to comment|sign in to comment|
   comments are closed|comments are moderated|commenting is|no comments|be the first to|your comment|
   required fields are marked|notify me of|this site uses akismet|please keep comments|to leave a comment|
   express your opinion|rate this article`,
  `comments|comment|discussion|conversation|reader comments|sort by|newest|oldest|most liked|no comments yet`,
);

export const CORRECTIONS = phrases(
  `to suggest a correction|suggest a correction|report a correction|report an error|report a typo|report an issue|
   found a mistake|found an error|found a typo|spotted an error|spotted a mistake|see an error|see a typo|
   if you notice an error|if you have found a|if you spot|please leave your suggestions|please leave your comments|
   you can also highlight|highlight the text|select the text|noticed an error|notice a mistake|send a correction|
   do you have a story|do you have a tip|have a tip|have a story|got a tip|got a story|send us a tip|send tips|
   send your stories|send us your|contact the author|contact the reporter|contact the editor|contact our|contact me|
   email the author|email us at|write to us|reach out to us|feedback|was this article helpful|was this page helpful|
   how can we improve|thank you for your feedback`,
  "",
  "ctrl + enter|ctrl+enter|press ctrl",
);

export const DISCLAIMERS = phrases(
  `statement: this article|statement: the views|disclaimer:|disclaimer -|the views expressed|the opinions expressed|
   views expressed in this|opinions expressed in this|opinions expressed by|the views and opinions|this article represents the|
   this article reflects the|this article does not|this material does not|the author's views|the views in this article|
   the content of this article|all content on|the information on this|the information provided|
   this is a press release|press release content|this story has not been edited|this story was published from a wire|
   this article has been published from|this article was generated|this article was produced with|this story was produced with|
   this post contains affiliate|this page contains affiliate|this article contains affiliate|we may earn a|we may earn commission|
   we may receive a|when you buy through|if you purchase`,
  "",
  `do not necessarily reflect|do not necessarily represent|does not necessarily reflect|not necessarily those of|
   represents the views of the author|represents only the views of the author|solely those of the author|
   views expressed are the author's`,
);

export const RIGHTS = phrases(
  `©|(c) 19|(c) 20|copyright|all rights reserved|no part of this|reproduction in whole|reproduction without|
   this material may not be|terms of use|terms of service|terms and conditions|terms & conditions|privacy policy|
   privacy notice|cookie policy|use of this site|use of and/or registration|powered by|designed by|developed by|
   hosted by|registered in|registered office|registration number|company number|founded in|
   the use of materials|republication of|reprinting is|when quoting|when using materials|any use of materials`,
  "terms|imprint|legal|legal notice|accessibility|privacy|ad choices|adchoices|do not sell my personal information",
  `all rights reserved|may not be published, broadcast|without written permission|without the prior written|
   may not be reproduced|with a link to the source|hyperlink is required|is prohibited without`,
);

export const ABOUT_OUTLET = phrases(
  `we are an independent|we are a non-profit|we are a nonprofit|we are an online|we are a news|about the publisher|about our|
   our mission is|our newsroom|our journalism|our team is|our team of|who we are|founded in 1|founded in 2|editor-in-chief|editor in chief:|
   chief editor|editorial office|editorial policy|editorial standards|our standards|ethics policy|contact the newsroom|
   address:|phone:|tel:|tel.:|telephone:|fax:|email:|e-mail:|publisher:|issn|advertising:|for advertising`,
  "about the author|about the authors|about the writer|meet the team|our team|our mission|our standards|our journalists",
  `is an independent media outlet|is an independent news outlet|is a nonprofit news|is a non-profit news|
   relies solely on advertising|we are an independent media|we do not endorse or promote|
   trust project|committed to independent journalism|learn more about our policies`,
);

export const ADVERT = phrases(
  `advertisement|advertising|sponsored content|sponsored by|paid content|paid post|promoted content|promoted by|
   story continues below|article continues|continues below|continue reading below|scroll to continue|
   scroll down to continue|content continues|remove ads|why this ad|ad feedback|report this ad|commercial break|
   shopping trends|special offer|limited time offer|save up to|buy now|shop now|order now|book now`,
  "ad|ads|advert|sponsored|promoted|partner content|paid partnership|offers|deals|coupons",
);

export const TAGS = phrases(
  `tags:|tag:|tagged:|topics:|topic:|keywords:|filed under|filed to:|categories:|category:|posted in|in this article:|
   in this story:|topics in this|more on this topic|explore more on|explore more topics|more on:|file under|hashtags:|labels:`,
  "tags|topics|categories|related topics|more on this story|explore|in this story|in this article|key points|contents|table of contents|on this page",
);

/** Lines that open a list of other stories. */
export const LIST_OPENERS = phrases(
  `related posts|related articles|related stories|related news|related content|related coverage|related reading|related links|
   related topics|related videos|latest news|latest stories|latest posts|latest articles|latest from|latest headlines|latest videos|
   most read|most popular|most viewed|most shared|most commented|most recent|most watched|more from|more stories|more news|
   more articles|more in |more on this|more like this|more headlines|more top stories|more to read|more about this|more coverage|
   top stories|top news|top headlines|top articles|trending|popular posts|popular news|popular articles|popular stories|
   popular now|popular in the|recommended|recommended for|you may also|you might also|you might like|you may like|
   you may be interested|you might be interested|also in the news|in other news|other news|other stories|other articles|
   editor's pick|editors' pick|editor's choice|editors' choice|editor's picks|must read|must-read|don't miss|what to read next|
   read next|up next|next up|next article|previous article|next post|previous post|next story|continue reading|
   older posts|newer posts|older stories|older articles|earlier posts|recent posts|recent news|recent stories|recent articles|recent comments|breaking news|today's top|today's headlines|
   this week's|featured stories|featured articles|featured posts|featured videos|news in brief|similar articles|
   similar stories|similar news|promoted stories|around the web|from around the web|from our partners|from the web|
   sponsored stories|paid stories|stories for you|for you|selected for you|picked for you|see more|see also|read also|
   also read|further reading|explore more|discover more|watch more|watch next|watch now|access ranking|headlines|
   on the same topic|news on this topic|materials on the topic|news on topic|follow-up stories`,
  `related|latest|popular|most read|trending now|trending|just in|news|ranking|top 5|top 10|read more|read more:|more|
   see also|further reading|other news|live|spotlight|highlights|featured|recommended|special reports|in pictures|
   in case you missed it|icymi|what's new|now playing|next`,
  "popular article|popular articles|access ranking|most read|most popular|latest news|top stories|related posts|recommended for you",
);

/** Openings of a line that points to another story and names it. */
export const INLINE_RELATED = phrases(
  `read more:|read more on|read more about|read more at|read more -|read more |read also|read the full|read the rest|read:|
   read next:|also read|also see|see also|see more|related:|related story|related article|related -|related |more:|
   more on this|watch:|watch the|watch now|watch more|watch |video:|listen:|listen to|listen now|live:|live updates:|
   don't miss:|must read:|up next:|explore:|go deeper:|further reading:|further reading|go to:|click here|tap here|
   opinion:|analysis:|explainer:|explained:|fact check:|in pictures:|in photos:|photos:|gallery:|podcast:|
   photo gallery:|from the archive|you might also|you may also|recommended:|previously:|earlier:|now read|
   background:|learn more|find out more|view the full|for more on|for more information|for further information|
   original article|original source|original text|original post|source link|original:|source url|this article was first|
   this article was originally|this article originally|this story originally|this story was originally|
   this story was first|this piece was originally|this piece was first|this post was originally|first published on|
   originally published|republished from|republished with|reprinted with|reprinted from`,
);

/** Openings of a photo caption or credit. */
export const CAPTIONS = phrases(
  `photo:|photo by|photo credit|photo courtesy|photo via|photo from|photo ©|photo /|photo -|photo –|photos:|photos by|
   photograph:|photograph by|picture:|picture by|picture credit|pictured:|pictured above|pictured,|pic:|pics:|image:|image by|
   image credit|image source|image copyright|image caption|image courtesy|image via|images:|credit:|credits:|credit |
   credit line|video credit|video caption|media caption|caption:|illustration:|illustration by|illustrative photo|
   illustrative image|illustrative picture|illustration photo|illustration picture|graphic:|graphic by|infographic:|
   screenshot:|screenshot from|screengrab|screen grab|screen capture|file photo|file picture|file image|file:|file –|file -|
   in this file|in this photo|in this image|in this handout|in this frame|in this picture|in this undated|in this screengrab|
   in this screenshot|a file photo|handout photo|handout image|archive photo|archival photo|archive image|
   courtesy of|courtesy photo|courtesy:|cover photo|cover image|featured image|featured photo|stock photo|stock image|
   above:|below:|left:|right:|from left:|from left,|clockwise from|getty images|reuters/|ap photo|afp photo|
   ap/|afp/|epa/|epa-efe|source: getty|source: ap|source: reuters|source: afp|© getty|© reuters|© afp|© ap |©ap|representative image|representational image`,
  "getty images|reuters|afp|ap|epa|shutterstock|istock|file photo|file|alamy|ap photo|image|photo|caption|imago|pixabay|unsplash",
  `(file photo|(photo:|(photo by|(photo credit|(image:|(image credit|(credit:|(picture:|(screenshot|(screengrab|(ap photo|
   (photo courtesy|(photo/|(photo from|(file)|(file |[photo|(courtesy|(illustrative|(getty images|/getty images|via getty images|
   / getty images|/afp via|via reuters|via ap)|/handout|handout via|ap photo/|(reuters/|(afp/|/reuters|photo by |
   | getty images`,
);

/** A credit that ends a caption: the name of the one whose picture it is. */
export const PICTURE_CREDITS: readonly string[] =
  "getty images|getty|ap|ap photo|reuters|afp|epa|efe|epa-efe|shutterstock|istock|istockphoto|alamy|file|file photo|imago|upi|tass|xinhua|pa|pa media|pa wire|photo|picture|images|dpa|kyodo|yonhap|bloomberg|aap|supplied|handout|courtesy|unsplash|pixabay|pexels|flickr|wikimedia commons|public domain|creative commons|cc by|social media|screenshot|screengrab".split(
    "|",
  );

/** Openings of a byline. */
export const BYLINES = phrases(
  `by |by: |written by|posted by|published by|author:|authors:|author |story by|report by|reported by|words by|words:|text by|
   text:|article by|analysis by|opinion by|from |our correspondent|staff reporter|staff writer|special to|
   reporter:|correspondent:|editor:|edited by|reporting by|additional reporting|compiled by|translated by|translated from|
   contributed by|submitted by|interview by|with reporting by|writing by|editing by|news desk|newsdesk`,
  `staff|staff reporter|staff writer|staff report|staff writers|web desk|news desk|newsroom|editorial|editorial board|
   editorial team|agencies|news agencies|newswires|wire services|news services|our correspondent|special correspondent|
   correspondent|web team|online desk|admin|editor|associated press|the associated press|reuters|afp|ap`,
);

/** What notes about a writer or a desk say, at the foot of a story. */
export const AUTHOR_NOTES = phrases(
  `follow him on|follow her on|follow them on|reach him at|reach her at|reach them at|follow the author|
   you can reach|he can be reached|she can be reached|they can be reached|associated press writer|
   associated press writers|associated press journalist|associated press reporters|ap writer|
   with reporting from|with files from|with inputs from|with input from|with agency|with agencies|additional reporting|
   the writer is a|the author is a|the writers are|the authors are|reporting by|editing by|writing by|our standards:`,
  "",
  `contributed to this report|contributed to this story|contributed to this article|contributed reporting|
   contributed research|is a reporter for|is a staff writer|is a freelance|is a journalist based|is a senior reporter|
   is a correspondent for|is a columnist for|is a contributing|is a political reporter|is the author of|can be reached at|
   follow him on twitter|follow her on twitter|covers politics for|thomson reuters trust principles|is an author at`,
);

/** Words that label a date line. */
export const PUBLISHED_LABELS: readonly string[] =
  "published|first published|originally published|posted|posted on|published on|published at|publication date|date|date published|issued|released|created|dated|filed".split(
    "|",
  );
export const UPDATED_LABELS: readonly string[] =
  "updated|last updated|last update|update|modified|last modified|updated on|updated at|revised|edited|last edited".split(
    "|",
  );
/** Other words that stand in a date line. */
export const DATE_LINE_WORDS: readonly string[] =
  "on|at|of|the|am|pm|a.m|p.m|noon|midnight|time|local|local time|and|hrs|hours|hour|ago|minutes|minute|min|mins|day|days|week|weeks|month|months|year|years|yesterday|today|just|now|st|nd|rd|th|h|uhr|read|reading|mins read|min read|hr|a|an|eastern|pacific|central|o'clock|last".split(
    "|",
  );

/** What people do in pictures: verbs that captions use in the present tense. */
export const CAPTION_VERBS: ReadonlySet<string> = new Set(
  (
    "speaks speak addresses address attends attend meets meet shakes shake gestures gesture arrives arrive walks walk " +
    "looks look listens listen poses pose holds hold stands stand sits sit reacts react waves wave leaves leave takes " +
    "take waits wait delivers deliver greets greet talks talk visits visit answers answer chairs chair embraces embrace " +
    "watches watch smiles smile departs depart signs sign welcomes welcome hugs hug inspects inspect seen pictured " +
    "photographed attending speaking arriving meeting walking standing sitting holding waving listening leaving posing " +
    "gestures shown"
  ).split(" "),
);

/** Names of a site's sections: a lone line that says one is no outlet's name. */
export const SECTION_NAMES: readonly string[] =
  "news|world|world news|national|nation|international|international news|local|local news|politics|policy|business|economy|markets|finance|money|sport|sports|football|culture|arts|arts & culture|arts and culture|books|film|music|tv|tv & radio|entertainment|celebrity|lifestyle|life|life & style|style|fashion|food|travel|health|science|technology|tech|environment|climate|energy|education|society|religion|history|media|law|crime|courts|defence|defense|security|weather|opinion|opinions|views|voices|commentary|comment|columns|editorial|editorials|letters|analysis|features|long reads|interviews|interview|blogs|blog|obituaries|photos|video|videos|podcasts|live|live tv|live blog|latest|latest news|top stories|headlines|front page|home page|homepage|today's paper|magazine|weekend|special report|special reports|investigations|elections|election|war|conflict|middle east|europe|africa|asia|americas|asia pacific|latin america|north america|south asia|central asia|uk|us|us news|uk news|eu|un|press|press service|press release|press releases|press office|statements|speeches|readouts|transcripts|documents|archive|newsletters|foreign policy|foreign affairs|human rights|diplomacy".split(
    "|",
  );

/** Labels that stand over a headline. */
export const KICKERS: readonly string[] =
  "exclusive|breaking|breaking news|just in|developing|developing story|live|live updates|update|updated|watch|listen|explainer|explained|fact check|factbox|timeline|profile|q&a|opinion|op-ed|guest essay|column|viewpoint|perspective|essay|review|first person|eyewitness|investigation|special report|big read|the big read|long read|the long read|in depth|in-depth|insight|insights|background|briefing|morning briefing|news analysis|news brief|news in brief|in brief|in pictures|photo essay|press review|sponsored|advertisement|premium|subscribers only|editor's pick|editors' pick|editor's choice|must read|most read|trending|featured|top story|lead story|cover story".split(
    "|",
  );

/** What notes about a writer say first after the name. */
export const AUTHOR_VERBS: ReadonlySet<string> = new Set(
  "is was writes covers reports has joined works teaches lives edits runs leads heads hosts served serves contributes can based a an the".split(
    " ",
  ),
);
