/** Length of the longest common subsequence of two words; time is the product of their lengths. */
export function commonSubsequence(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i++) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) {
      row.push(
        a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
          ? (previous[j - 1] ?? 0) + 1
          : Math.max(previous[j] ?? 0, row[j - 1] ?? 0),
      );
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
