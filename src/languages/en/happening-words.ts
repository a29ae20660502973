/** Words before the noun of a happening that make it another than the one told of: "another fire". Ends where the noun begins. */
export const NOT_THIS_ONE =
  /\b(?:another|other|second|third|similar|separate|different|previous|earlier|past|recent|new|future|any|no)\s(?:[\p{L}-]{1,20}\s){0,2}$/iu;

/** Words that tell of other times than the page's own: "the worst fire since", "in an earlier crash". */
export const BEFORE_THIS_ONE =
  /\b(?:earlier|previous|past|similar|annual|every year|each year|years ago|decades ago|worst|deadliest|biggest|history of)\s[^.!?]{0,60}$/iu;

/** Words by which a sentence goes back to what was told of another time. */
export const OF_OTHER_TIMES =
  /\b(?:on that occasion|at that time|(?:worst|first|deadliest|biggest|largest|highest|lowest) [^.!?]{0,60}\bsince|(?:years|decades) (?:ago|earlier|before)|in (?:an earlier|a previous|a similar))\b/i;

/** Words before a deed that is not the one told of but what came before it: "in retaliation for air strikes". */
export const CAME_BEFORE =
  /\b(?:for|after|following|since|over|like|than|unlike|despite|recalling|amid)\s+(?:[\p{L}\p{N}’'-]{1,20}\s+){0,4}$/iu;

/** Words before a deed that the one told of answers: "in retaliation for last week's air strikes", "a revenge attack for". */
export const ANSWERED =
  /\b(?:retaliation|retaliating|revenge|reprisal|reprisals|response|avenge|avenging|payback)\b[^.!?\n]{0,40}\b(?:for|to|over|against)\s(?:[^.!?\n]{0,40}\s)?$/iu;

/** Several deeds in one word. */
export const PLURAL_DEEDS =
  /(?:strikes|attacks|bombings|shootings|killings|assaults|clashes|raids|murders|explosions)$/i;
