import { type JSX, useEffect, useRef } from "react";
import { type Route, type ScreenName, screenHref } from "../route.ts";

/** The screens in the order of a reader's way, with the key that leads there after `g`. */
export const SCREEN_LIST: readonly { readonly screen: ScreenName; readonly name: string; readonly key: string }[] = [
  { screen: "record", name: "Record", key: "r" },
  { screen: "timeline", name: "Timeline", key: "t" },
  { screen: "claims", name: "Claims", key: "c" },
  { screen: "compare", name: "Compare", key: "m" },
  { screen: "positions", name: "Positions", key: "p" },
  { screen: "desk", name: "Desk", key: "d" },
  { screen: "search", name: "Search", key: "s" },
];

/** The screen that a place belongs to. */
function screenOf(route: Route): ScreenName | null {
  switch (route.screen) {
    case "page":
    case "entity":
      return null;
    case "claim":
      return "claims";
    case "event":
      return "timeline";
    case "difference":
      return "compare";
    default:
      return route.screen;
  }
}

export function ScreenNav({ route }: { readonly route: Route }): JSX.Element {
  const shown = screenOf(route);
  const nav = useRef<HTMLElement>(null);
  // In a narrow window the names are scrolled sideways; the one that is shown is in sight.
  useEffect(() => {
    const current = shown === null ? null : nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (current !== null && current !== undefined && nav.current !== null)
      nav.current.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - nav.current.clientWidth / 2;
  }, [shown]);
  return (
    <nav ref={nav} className="screen-nav" aria-label="Screens">
      {SCREEN_LIST.map(({ screen, name, key }) => (
        <a
          key={screen}
          href={screenHref(screen)}
          aria-current={shown === screen ? "page" : undefined}
          aria-keyshortcuts={`g ${key}`}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
