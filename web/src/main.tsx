import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openSource } from "./data/open-source.ts";
import { App } from "./frame/app.tsx";
import "./styles/tokens.css";
import "./styles/frame.css";
import "./styles/record.css";
import "./styles/record-tools.css";
import "./styles/page-table.css";
import "./styles/screens.css";
import "./styles/filters.css";
import "./styles/timeline.css";
import "./styles/claims.css";
import "./styles/compare.css";
import "./styles/positions.css";
import "./styles/desk.css";
import "./styles/search.css";
import "./styles/reader.css";
import "./styles/reading-tools.css";
import "./styles/marks.css";
import "./styles/margin.css";
import "./styles/print.css";

const place = document.getElementById("app");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App source={openSource()} />
    </StrictMode>,
  );
}
