import { createContext, useContext } from "react";
import type { AppData } from "./app-data.ts";

export const DataContext = createContext<AppData | null>(null);

export function useData(): AppData {
  const data = useContext(DataContext);
  if (data === null) throw new Error("no data above this component");
  return data;
}
