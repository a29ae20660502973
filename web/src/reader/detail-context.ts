import { createContext, useContext } from "react";
import type { PageDetail } from "../../../src/queries/contract/answers.ts";

export type { PageDetail };

/** The page that is read, with what was read from it. */
export const DetailContext = createContext<PageDetail | null>(null);

export function useDetail(): PageDetail {
  const detail = useContext(DetailContext);
  if (detail === null) throw new Error("no page above this component");
  return detail;
}
