/** Words in a clause that keep a past form from telling of what has happened: plans, conditions, what others foresaw. */
export const UNREAL_PAST =
  /\b(?:will|would|could|should|might|may|can|shall|if|unless|until|till|expect\w*|plan(?:s|ned|ning)?|due|scheduled|slated|set to|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|target\w*|forecast\w*|project(?:s|ed|ion\w*)|predict\w*|propos\w*|intend\w*|goal\w*|deadline\w*|estimat\w*|vow\w*|pledg\w*|promis\w*|commit\w*|agreed to|going to|supposed|to be|bid|hosts?|hosting|world cup|olympic\w*|expir\w*|valid|effective|mature|matures|delay\w*|postpone\w*|extend\w*)\b/i;

/** Words that tell of what is still to come. */
export const PLANS =
  /\b(?:will(?!\s(?:have|not|never))|is due to|are due to|is scheduled|are scheduled|is set to|are set to|is to|are to)\b/i;

/** Words that tell what was to come on some earlier day: of that day the page may be younger. */
export const REPORTED_FUTURE =
  /\b(?:said|say|says|told|would|had|was|were|announced|claimed|wrote|added|according|if|unless|whether|promised|pledged|vowed|predicted|expected|reported)\b/i;
