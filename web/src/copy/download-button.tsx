import { type JSX, useState } from "react";

/** Gives a file to the browser to be saved; nothing is sent anywhere. */
export function download(name: string, media: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${media};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

type DownloadProps = {
  readonly label: string;
  readonly name: string;
  readonly media: string;
  readonly text: () => string | Promise<string>;
};

export function DownloadButton({ label, name, media, text }: DownloadProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      download(name, media, await text());
    } finally {
      setBusy(false);
    }
  };
  return (
    <button type="button" className="copy-button" disabled={busy} onClick={() => void save()}>
      {label}
    </button>
  );
}
