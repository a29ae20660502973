import { type JSX, useEffect, useState } from "react";
import { keep, kept } from "../kept/keep-here.ts";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const WORDS: Readonly<Record<Theme, string>> = {
  system: "as the system has them",
  light: "light",
  dark: "dark",
};

function themeKept(): Theme {
  const theme = kept("colours");
  return THEMES.find((one) => one === theme) ?? "system";
}

/** Light, dark, or as the system has it, which is how it begins. */
export function ThemeSwitch(): JSX.Element {
  const [theme, setTheme] = useState<Theme>(themeKept);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    keep("colours", theme === "system" ? null : theme);
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <button
      type="button"
      className="frame-button"
      aria-label={`Colours: ${WORDS[theme]}. Change to ${WORDS[next]}`}
      title={`Colours: ${WORDS[theme]}`}
      onClick={() => setTheme(next)}
    >
      {theme === "system" ? "◐" : theme === "light" ? "○" : "●"}
    </button>
  );
}
