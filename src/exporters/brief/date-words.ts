const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function oneDate(edtf: string): string {
  const match = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?/.exec(edtf);
  if (match === null) return edtf;
  const [, year = "", monthOrOpen, day] = match;
  const month = monthOrOpen === "XX" ? undefined : monthOrOpen;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  const words = [];
  if (month !== undefined && day !== undefined && !day.includes("X")) words.push(String(Number(day)));
  if (name !== undefined) words.push(name);
  if (year === "XXXX") return words.length > 0 ? `${words.join(" ")}, year not stated` : "date not stated";
  words.push(year);
  return words.join(" ");
}

/** An EDTF date as read: "9 Nov 2025", "3 Jul, year not stated", "20 Oct 2025 to 26 Oct 2025", "after 3 Jul 2025". */
export function dateWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return oneDate(from);
  const open = (end: string): boolean => end === "" || end === "..";
  if (open(from) && open(to)) return "date not stated";
  if (open(to)) return `${oneDate(from)} or later`;
  if (open(from)) return `${oneDate(to)} or earlier`;
  return `${oneDate(from)} to ${oneDate(to)}`;
}
