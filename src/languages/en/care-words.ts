/** Where the hurt and the dead are brought. Lower case. */
export const PLACES_OF_CARE: ReadonlySet<string> = new Set(
  "hospital hospitals clinic clinics infirmary mortuary morgue burns-unit ward wards".split(" "),
);

/** What is done to the hurt there, before "at" or "in". Lower case. */
export const TREATED: ReadonlySet<string> = new Set(
  "treated treatment care recovering died hospitalised hospitalized".split(" "),
);
