import { useEffect } from "react";
import { goTo, screenHref } from "../route.ts";
import { SCREEN_LIST } from "./screen-nav.tsx";

/** What counts as a row for j and k, wherever lists stand. */
const ROWS = [
  ".entry",
  ".claim-row",
  ".timeline-row",
  ".position-row",
  ".said-row",
  ".hit",
  ".account",
  ".plain-list > li",
  ".page-table li",
  ".compare-table tbody tr",
  ".came-table tbody tr",
  ".pair-point",
  ".difference",
  ".branch .leaf",
  ".margin .card",
].join(", ");

/** How long the second letter of a pair is waited for, in milliseconds. */
const WAIT = 1_500;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function linkOf(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>("a[href], button");
}

/** Takes the focus to the first link of the next row, or of the one before. */
function stepRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll(`main :is(${ROWS})`)].filter((row) => linkOf(row) !== null);
  const here = document.activeElement;
  const at = rows.findLastIndex((row) => row.contains(here));
  const from = at >= 0 ? at : by > 0 ? -1 : rows.length;
  // With nothing in focus, what is in sight comes first.
  const inSight = at < 0 ? rows.findIndex((row) => row.getBoundingClientRect().top >= 60) : -1;
  const row = inSight >= 0 && by > 0 ? rows[inSight] : rows[from + by];
  if (row === undefined) return;
  linkOf(row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

/** Goes to the search, or into its field where it is shown. */
function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>("#search-words");
  if (field === null) goTo(screenHref("search"));
  else {
    field.focus();
    field.select();
  }
}

/** Keys that work on every screen, except while something is typed. */
export function useKeys(showHelp: () => void): void {
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY;
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const screen = event.timeStamp - wentAt < WAIT ? SCREEN_LIST.find(({ key }) => key === event.key) : undefined;
      wentAt = Number.NEGATIVE_INFINITY;
      if (screen !== undefined) goTo(screenHref(screen.screen));
      else if (event.key === "g") wentAt = event.timeStamp;
      else if (event.key === "j") stepRow(1);
      else if (event.key === "k") stepRow(-1);
      else if (event.key === "/") goToSearch();
      else if (event.key === "?") showHelp();
      else if (event.key === "[") document.querySelector<HTMLElement>(".page-menu .step-before")?.click();
      else if (event.key === "]") document.querySelector<HTMLElement>(".page-menu .step-after")?.click();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [showHelp]);
}
