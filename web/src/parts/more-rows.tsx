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
  return (
    <button ref={end} type="button" className="more" onClick={more}>
      Show more ({(total ?? 0) - shown} left)
    </button>
  );
}
