import type { JSX } from "react";
import { ClaimScreen } from "../claims/claim-screen.tsx";
import { ClaimsScreen } from "../claims/claims-screen.tsx";
import { CompareScreen } from "../compare/compare-screen.tsx";
import { DifferenceScreen } from "../compare/difference-screen.tsx";
import { DeskScreen } from "../desk/desk-screen.tsx";
import { EntityScreen } from "../entities/entity-screen.tsx";
import { EventScreen } from "../events/event-screen.tsx";
import { PositionScreen } from "../positions/position-screen.tsx";
import { PositionsScreen } from "../positions/positions-screen.tsx";
import type { Route } from "../route.ts";
import { SearchScreen } from "../search/search-screen.tsx";
import { TimelineScreen } from "../timeline/timeline-screen.tsx";

/** The screen of an address; the record and the pages, which need more of the frame, are not among them. */
export function ScreenOf({ route }: { readonly route: Route }): JSX.Element | null {
  switch (route.screen) {
    case "timeline":
      return <TimelineScreen query={route.query} />;
    case "claims":
      return <ClaimsScreen query={route.query} />;
    case "compare":
      return <CompareScreen query={route.query} />;
    case "positions": {
      const [entity, topic] = route.path;
      return entity === undefined || topic === undefined ? (
        <PositionsScreen query={route.query} />
      ) : (
        <PositionScreen key={route.path.join(" ")} entity={entity} topic={topic} />
      );
    }
    case "desk":
      return <DeskScreen />;
    case "search":
      return <SearchScreen query={route.query} />;
    case "difference":
      return <DifferenceScreen key={route.id} id={route.id} />;
    case "claim":
      return <ClaimScreen key={route.id} id={route.id} />;
    case "event":
      return <EventScreen key={route.id} id={route.id} />;
    case "entity":
      return <EntityScreen key={route.id} id={route.id} />;
    default:
      return null;
  }
}
