/** How far a run is: pages read so far while reading, then the name of each linking stage as it starts. */
export type Progress =
  | { readonly phase: "reading"; readonly pages: number; readonly failures: number }
  | { readonly phase: "linking"; readonly stage: string };
