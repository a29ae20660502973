import { Fragment, type JSX } from "react";
import type { Attribution } from "../../../src/core/record.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";

/** The way a statement came: the page's outlet, then every link to the one who spoke. */
export function ChainView({ attribution }: { readonly attribution: Attribution }): JSX.Element {
  return (
    <p className="chain">
      <span className="chain-name">came by</span>
      {attribution.chain.map((link, at) => {
        const name = safeWords(link.name);
        return (
          // Links never change their places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Fragment key={at}>
            {at > 0 && <span className="arrow"> ← </span>}
            <span className={`link link-${link.kind.replace(/[^a-z]/g, "")}${link.inferred ? " inferred" : ""}`}>
              {link.span === null ? <bdi>{name}</bdi> : <a href={pageHref(link.span.page, link.span)}>{name}</a>}
              {link.kind === "unnamed" && <small> unnamed</small>}
              {link.inferred && <small> inferred</small>}
            </span>
          </Fragment>
        );
      })}
    </p>
  );
}
