/** Plain verbs of saying: with these alone two careful readers hardly ever disagree on who said what. */
const SPEECH: ReadonlySet<string> = new Set(
  (
    "said says say told tells added adds wrote writes asked asks argued argues noted notes explained explains tweeted " +
    "claimed claims insisted declared stated replied continued warned recalled joked quipped observed concluded " +
    "acknowledged admitted predicted suggested announced reported reports according"
  ).split(" "),
);

/** True when a word of the cue is a plain verb of saying. */
export function isSpeechCue(cue: string): boolean {
  return (cue.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => SPEECH.has(word));
}
