import { type JSX, useEffect, useRef } from "react";

type MoreRowsProps = {
  readonly shown: number;
  readonly total: number | null;
  readonly more: () => void;
};

/** Fetches the next rows of a list when its end comes near, and by a button for those who do not scroll. */
export function MoreRows({ shown, total, more }: MoreRowsProps): JSX.Element | null {
  const end = useRef<HTMLButtonElement>(null);
  const open = total !== null && shown < total;
  useEffect(() => {
    const button = end.current;
    if (button === null || !open || typeof IntersectionObserver === "undefined") return;
    const watch = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && more(), {
      rootMargin: "800px",
    });
    watch.observe(button);
    return () => watch.disconnect();
  }, [open, more]);
  if (!open) return null;
  const left = (total ?? 0) - shown;
  return (
    <>
      <button ref={end} type="button" className="more" onClick={more}>
        Show more ({left} left)
      </button>
      <p className="only-printed">{left} more are not printed: scroll to them first.</p>
    </>
  );
}
