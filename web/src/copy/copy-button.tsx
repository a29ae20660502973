import { type JSX, useState } from "react";

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

type CopyProps = { readonly label: string; readonly text: () => string | Promise<string> };

/** Copies a text; where the browser does not let it, the text is shown to be copied by hand. */
export function CopyButton({ label, text }: CopyProps): JSX.Element {
  const [shown, show] = useState<"" | "copied" | { readonly text: string }>("");
  const copy = async (): Promise<void> => {
    const words = await text();
    if (await copyText(words)) {
      show("copied");
      setTimeout(() => show(""), 2_000);
    } else show({ text: words });
  };
  return (
    <span className="copy-out">
      <button type="button" className="copy-button" onClick={() => void copy()}>
        {shown === "copied" ? "Copied" : label}
      </button>
      {typeof shown === "object" && (
        <textarea
          readOnly
          aria-label={label}
          rows={4}
          value={shown.text}
          ref={(field) => field?.select()}
          onBlur={() => show("")}
        />
      )}
    </span>
  );
}
