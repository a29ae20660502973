/** Pairs of words that cannot both be true of one thing at one time, beside `OPPOSED_WORDS`: groups parted by "|", compared by their stems. */
export const COUNTER_WORDS: readonly string[] = `
accept take agree | appeal contest challenge refuse
clear safe fit approve allow | unsafe unfit dangerous ban condemn
comply obey follow respect | defy ignore flout disobey
attend present sat | absent missing skip empty
ready finished complete | unready unfinished incomplete
alone single lone | two accomplice together several
inside within | outside beyond
asleep sleeping | awake
first | last second
early before | late after
natural accident leak lightning | bomb arson sabotage attack deliberate
blank | live
hold held respect | break broke violate collapse
all every each both | none few half some
nobody none no | somebody someone several many
never | once often repeatedly
destroy shred burn delete | keep complete preserve exist
worst best most largest | worse better larger
voluntary willing resign | push force oust dismiss
here | abroad elsewhere
concede admit | deny nothing
consulted asked shown informed | never ignored bypassed
day month | hour minute
exclude | possible consider option
raise rise increase up | lower cut fall decrease down
gain profit | loss lose
win through beat | lose out beaten
keep stay remain | leave go quit move
start begin open | stop end close
alive survive found | dead missing body
free release | detain hold jail
guilty admit | innocent deny not
innocent acquit | convict guilty
legal lawful | illegal unlawful breach
allow permit may | forbid ban bar must
support back | oppose reject
succeed work pass | fail collapse
strong | weak
more above over | less below under
many most | few
rich | poor
peaceful calm | violent clash
true fact | false rumour invention
known aware | unaware unknown learn
public | secret
accident | deliberate
natural | staged
original genuine | copy forgery fake
`
  .trim()
  .split("\n");
