import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadData } from "./data/load-data.ts";
import { App, Failed } from "./frame/app.tsx";
import "./styles/tokens.css";
import "./styles/frame.css";
import "./styles/record.css";
import "./styles/reader.css";
import "./styles/marks.css";
import "./styles/margin.css";
import "./styles/print.css";

const place = document.getElementById("app");
if (place !== null) {
  const root = createRoot(place);
  loadData().then(
    (data) =>
      root.render(
        <StrictMode>
          <App data={data} />
        </StrictMode>,
      ),
    () => root.render(<Failed />),
  );
}
