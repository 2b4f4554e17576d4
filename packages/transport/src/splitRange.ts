const DAY_MS = 86_400_000;

type Request = { readonly [name: string]: unknown };

/**
 * Parts a request for a longer time than the exchange takes at once into several, the newest first, as pages come. Each
 * ends where the newer one began: whether bounds are included is not documented, so a row on one may come twice.
 */
export function splitRange(request: Request, maxRangeDays: number | undefined, now: number): readonly Request[] {
  const start = Number(request.startTime ?? Number.NaN);
  const end = Number(request.endTime ?? now);
  const step = (maxRangeDays ?? Number.POSITIVE_INFINITY) * DAY_MS;
  // What is not a time is refused where all parameters are checked.
  if (!(end - start > step)) return [request];
  const parts: Request[] = [];
  for (let until = end; until > start; until -= step) {
    parts.push({ ...request, startTime: Math.max(start, until - step), endTime: until });
  }
  return parts;
}
