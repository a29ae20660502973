import type { JSX } from "react";
import { ClaimScreen } from "../claims/claim-screen.tsx";
import { ClaimsScreen } from "../claims/claims-screen.tsx";
import { EntityScreen } from "../entities/entity-screen.tsx";
import { EventScreen } from "../events/event-screen.tsx";
import type { Route } from "../route.ts";
import { TimelineScreen } from "../timeline/timeline-screen.tsx";

/** The screen of an address; the record and the pages, which need more of the frame, are not among them. */
export function ScreenOf({ route }: { readonly route: Route }): JSX.Element | null {
  switch (route.screen) {
    case "timeline":
      return <TimelineScreen query={route.query} />;
    case "claims":
      return <ClaimsScreen query={route.query} />;
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
