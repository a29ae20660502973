import { type JSX, type SyntheticEvent, useEffect, useMemo, useRef, useState } from "react";
import { outletOf, titleOf } from "../data/page-names.ts";
import { pageHref, rawHref } from "../route.ts";
import { DetailContext, type PageDetail } from "./detail-context.ts";
import { EventCard } from "./event-card.tsx";
import { type LayerId, LayerSwitches } from "./layer-switches.tsx";
import { insertionsOf, marksOf } from "./marks.ts";
import { MentionBar, placesOf } from "./mention-bar.tsx";
import { PageHead } from "./page-head.tsx";
import { isRemoved, PageText } from "./page-text.tsx";
import { RawCapture } from "./raw-capture.tsx";
import { StatementCard } from "./statement-card.tsx";

type ReaderProps = {
  readonly detail: PageDetail;
  readonly span: { readonly start: number; readonly end: number } | null;
  /** What it was read from is shown instead of the page. */
  readonly raw?: boolean;
};

/** Switches stay as they were set from page to page. */
let lastLayers: ReadonlySet<LayerId> = new Set(["statements", "events", "names", "times", "repairs"]);

/** The innermost statement, the event and, where it is asked for, the name at a place of the text. */
function idsAt(target: EventTarget | null, names = false): string[] {
  if (!(target instanceof Element)) return [];
  const ids = target.closest<HTMLElement>("[data-marks]")?.dataset.marks?.split(" ") ?? [];
  const last = (prefix: string): string[] => ids.filter((id) => id.startsWith(prefix)).slice(-1);
  return [...last("a-"), ...last("v-"), ...(names ? last("e-") : [])];
}

function reveal(element: Element | null | undefined, behavior: ScrollBehavior): void {
  element?.scrollIntoView({ block: "center", inline: "nearest", behavior });
}

/** Scrolls a list of its own without moving the page; where the list has no height of its own, nothing moves. */
function revealInside(card: HTMLElement | null): void {
  const list = card?.closest<HTMLElement>(".margin");
  if (card === null || list === null || list === undefined || list.scrollHeight <= list.clientHeight) return;
  const [outer, inner] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollBy({ top: inner.top - outer.top - 24 });
}

const reduced = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";

export function Reader({ detail, span, raw = false }: ReaderProps): JSX.Element {
  const { page, self, statements, events } = detail;
  const [layers, setLayers] = useState(lastLayers);
  const [hovered, setHovered] = useState<readonly string[]>([]);
  const [pinned, setPinned] = useState<readonly string[]>([]);
  const [step, setStep] = useState(-1);
  const text = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  const marks = useMemo(() => marksOf(detail), [detail]);
  const insertions = useMemo(() => insertionsOf(page), [page]);
  // The title stands at the head, wherever the page has it.
  const title = page.blocks.find((block) => block.kind === "title");
  const [titles, rest] = useMemo(
    () => [title === undefined ? [] : [title], page.blocks.filter((block) => block !== title)],
    [page, title],
  );
  const active = hovered.length > 0 ? hovered : pinned;

  useEffect(() => {
    if (span !== null) {
      const place = text.current?.querySelector<HTMLElement>(".target");
      reveal(place, arrived.current ? reduced() : "instant");
      place?.setAttribute("tabindex", place.getAttribute("tabindex") ?? "-1");
      place?.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, [span]);

  const inText = (id: string): Element | null =>
    text.current?.querySelector(`[data-marks~="${CSS.escape(id)}"]`) ?? null;
  const card = (id: string | undefined): HTMLElement | null =>
    id === undefined ? null : document.getElementById(`card-${id}`);

  const hover = (event: SyntheticEvent): void => {
    const ids = idsAt(event.target);
    if (ids.join(" ") === hovered.join(" ")) return;
    setHovered(ids);
    revealInside(card(ids[0]));
  };
  const pin = (event: SyntheticEvent): void => {
    const ids = idsAt(event.target, layers.has("names"));
    setPinned(ids);
    setStep(-1);
    revealInside(card(ids[0]));
  };
  // A name is more particular than the event that it takes part in.
  const thing = pinned.find((id) => id.startsWith("e-")) ?? pinned.find((id) => id.startsWith("v-"));
  const places = useMemo(() => (thing === undefined ? [] : placesOf(marks, thing)), [marks, thing]);
  const goToPlace = (at: number): void => {
    setStep(at);
    reveal(text.current?.querySelector(`[data-start="${places[at]?.start ?? -1}"]`), reduced());
  };
  const counts = {
    statements: statements.length,
    events: events.length,
    names: marks.filter((mark) => mark.kind === "name").length,
    times: marks.filter((mark) => mark.kind === "time").length,
    repairs: page.repairs.length,
    removed: page.blocks.filter(isRemoved).length,
  };
  const cardProps = (id: string) => ({
    id: `card-${id}`,
    className: active.includes(id) ? "card active" : "card",
    onMouseEnter: () => setHovered([id]),
    onMouseLeave: () => setHovered([]),
    onFocus: () => setHovered([id]),
    onBlur: () => setHovered([]),
    onClick: () => {
      setPinned([id]);
      reveal(inText(id), reduced());
    },
  });
  const shown = { page, marks, insertions, target: span, active, showRemoved: layers.has("removed") };
  const nameOf = (id: string): string =>
    detail.mentions.find(({ entity }) => entity.id === id)?.entity.name ??
    events.find((event) => event.id === id)?.label ??
    "";
  const peek = pinned.flatMap((id) => statements.filter(({ attribution }) => attribution.id === id));
  return (
    <DetailContext value={detail}>
      <div className="reader">
        {/* The marks inside are what is hovered, focused and pressed; the element only listens for them. */}
        <article
          ref={text}
          className={["sheet", ...[...layers].map((id) => `with-${id}`)].join(" ")}
          lang={page.language ?? undefined}
          onMouseOver={hover}
          onMouseLeave={() => setHovered([])}
          onFocus={hover}
          onBlur={() => setHovered([])}
          onClick={pin}
          onKeyDown={(event) => {
            if (event.key === "Escape") setPinned([]);
            if (event.key !== "Enter" || idsAt(event.target).length === 0) return;
            pin(event);
            card(idsAt(event.target)[0])?.querySelector<HTMLElement>("a")?.focus();
          }}
        >
          <p className="kicker">
            <span className="part-page">{self.label}</span> <bdi>{outletOf(self)}</bdi>
            <span className="reader-tabs">
              <a href={pageHref(page.id)} aria-current={raw ? undefined : "page"}>
                As read
              </a>
              <a href={rawHref(page.id)} aria-current={raw ? "page" : undefined}>
                As it came
              </a>
            </span>
          </p>
          {title === undefined ? (
            <h1 className="block-title untitled">{titleOf(self)}</h1>
          ) : (
            <PageText {...shown} blocks={titles} />
          )}
          <PageHead />
          {!raw && (
            <LayerSwitches
              on={layers}
              counts={counts}
              onChange={(on) => {
                lastLayers = on;
                setLayers(on);
              }}
            />
          )}
          {raw ? <RawCapture /> : <PageText {...shown} blocks={rest} />}
          {thing !== undefined && places.length > 0 && !raw && (
            <MentionBar
              id={thing}
              name={nameOf(thing)}
              places={places}
              at={step}
              onStep={goToPlace}
              onClose={() => setPinned([])}
            />
          )}
        </article>
        <aside className="margin" aria-label="What this page says">
          <h2>
            Statements <span className="count">{statements.length}</span>
          </h2>
          {statements.length === 0 && <p className="elsewhere">None were found.</p>}
          <ol>
            {statements.map((one) => (
              <li key={one.attribution.id} {...cardProps(one.attribution.id)}>
                <StatementCard statement={one} chosen={pinned.includes(one.attribution.id)} />
              </li>
            ))}
          </ol>
          <h2>
            Events <span className="count">{events.length}</span>
          </h2>
          {events.length === 0 && <p className="elsewhere">None were found.</p>}
          <ol>
            {events.map((event) => (
              <li key={event.id} {...cardProps(event.id)}>
                <EventCard event={event} page={page.id} />
              </li>
            ))}
          </ol>
        </aside>
        {peek[0] !== undefined && (
          <div className="peek" role="status">
            <button type="button" className="close" aria-label="Close" onClick={() => setPinned([])}>
              ×
            </button>
            <StatementCard statement={peek[0]} chosen />
          </div>
        )}
      </div>
    </DetailContext>
  );
}
