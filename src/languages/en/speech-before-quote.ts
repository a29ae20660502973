/** Verb forms that stand right before a comma or colon and a quotation. Lower case. */
export const SPEECH_BEFORE_QUOTE: ReadonlySet<string> = new Set(
  `said says saying stated states stating added adds adding told telling wrote writes writing tweeted posted posting
  declared declaring insisted insisting noted noting explained explaining replied replying answered answering asked
  asking argued arguing claimed claiming warned warning concluded concluding continued continuing remarked remarking
  quipped joked joking recalled recalling stressed stressing emphasized emphasised emphasizing emphasising exclaimed
  announced announcing admitted admitting acknowledged acknowledging responded responding reiterated reiterating vowed
  vowing predicted predicting lamented observed observing commented commenting repeated repeating`.split(/\s+/),
);
