const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What has one price for all the world: currencies, raw materials, exchanges. Lower case. */
export const PRICED_THINGS: ReadonlySet<string> = set(`
  bitcoin ethereum ether litecoin ripple dogecoin dollar euro pound sterling yen yuan renminbi rouble ruble rupee peso lira
  rand real franc krona won ringgit baht oil crude brent gas gold silver platinum copper nickel aluminium aluminum iron
  lithium uranium coal wheat corn soybeans rice sugar coffee cocoa cotton rubber timber nasdaq dow ftse nikkei dax
  inflation unemployment
`);
