/** A text cut where another one begins to differ, and where both are the same again. */
export function splitDifference(text: string, other: string): readonly [same: string, differs: string, same: string] {
  // By character: half of a surrogate pair is nothing to look at.
  const [a, b] = [[...text], [...other]];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const stop = a.length - end;
  return [a.slice(0, start).join(''), a.slice(start, stop).join(''), a.slice(stop).join('')];
}
