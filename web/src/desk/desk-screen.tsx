import type { JSX } from "react";
import { useSource } from "../data/use-answer.ts";
import { ScreenHead } from "../parts/screen-head.tsx";
import { AddPages } from "./add-pages.tsx";
import { CameIn } from "./came-in.tsx";
import { CorrectionsList } from "./corrections-list.tsx";
import { DoubtfulDates, Failures, Matters, MaybeNames } from "./desk-parts.tsx";

/** What came in and what became of it, and everything that waits for a decision. */
export function DeskScreen(): JSX.Element {
  const { can } = useSource();
  return (
    <div className="screen desk-screen">
      <ScreenHead
        title="Desk"
        note={`What came in, what failed and why, and what waits for a decision. ${
          can.write && can.keeps ? "Corrections are kept in the dossier and can be undone." : ""
        }`}
      />
      <div className="desk-columns">
        <div>
          <AddPages />
          <CameIn />
        </div>
        <div>
          <MaybeNames />
          <DoubtfulDates />
          <Failures />
          <Matters />
          <CorrectionsList />
        </div>
      </div>
    </div>
  );
}
