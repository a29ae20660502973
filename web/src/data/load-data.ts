import type { HearsayRecord } from "../../../src/core/record.ts";
import type { BriefData } from "../../../src/exporters/html/brief-data.ts";
import { type AppData, appData } from "./app-data.ts";

function embedded(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null;
}

async function fetched(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The record inside this file where it is an export, else the server's. */
export async function loadData(): Promise<AppData> {
  const [record, brief] = await Promise.all([
    embedded("hearsay-record") ?? fetched("/api/record"),
    embedded("hearsay-brief") ?? fetched("/api/brief"),
  ]);
  return appData(JSON.parse(record) as HearsayRecord, JSON.parse(brief) as BriefData);
}
