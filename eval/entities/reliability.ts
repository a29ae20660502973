/** A confidence that was given, and whether what it was given for is right. */
export type Judged = { readonly confidence: number; readonly right: boolean };

/** A row of a reliability table: how sure we were on average in a band, and how often right. */
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
};

/** The reliability table in ten bands of equal width, empty ones left out (DeGroot and Fienberg 1983). */
export function reliability(judged: readonly Judged[], bands = 10): Band[] {
  return Array.from({ length: bands }, (_, index) => {
    const inside = judged.filter(({ confidence }) => Math.min(bands - 1, Math.floor(confidence * bands)) === index);
    const count = inside.length;
    return {
      from: index / bands,
      to: (index + 1) / bands,
      count,
      confidence: inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, count),
      right: inside.filter(({ right }) => right).length / Math.max(1, count),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error (Naeini et al. 2015): the mean distance of confidence from the share that is right. */
export function calibrationError(judged: readonly Judged[]): number {
  if (judged.length === 0) return 0;
  return (
    reliability(judged).reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) /
    judged.length
  );
}
