import { ApiFailure } from '../ApiFailure.js';

const NINETY_DAYS_MS = 90 * 86_400_000;

/** The rows of a list that a request asks for: newest first, by time, below `idLessThan`, `limit` of them. */
export function pageOf<T>(
  rows: readonly T[],
  params: { readonly [name: string]: unknown },
  read: { readonly id: (row: T) => string; readonly at: (row: T) => number; readonly most?: number },
): T[] {
  const most = read.most ?? 100;
  const limit = Math.min(whole(params.limit, 'limit') ?? 100, most);
  const startTime = whole(params.startTime, 'startTime');
  const endTime = whole(params.endTime, 'endTime');
  if (startTime !== undefined && endTime !== undefined && endTime - startTime > NINETY_DAYS_MS) {
    throw new ApiFailure('00001', 'startTime and endTime interval cannot be greater than 90 days');
  }
  const { idLessThan } = params;
  const below = idLessThan === undefined || idLessThan === '' ? undefined : String(idLessThan);
  if (below !== undefined && !/^\d+$/.test(below)) throw new ApiFailure('40020', 'Parameter idLessThan error');
  return rows
    .filter((row) => read.at(row) >= (startTime ?? 0) && read.at(row) <= (endTime ?? Number.POSITIVE_INFINITY))
    .filter((row) => below === undefined || BigInt(read.id(row)) < BigInt(below))
    .sort((a, b) => (BigInt(read.id(a)) < BigInt(read.id(b)) ? 1 : -1))
    .slice(0, limit);
}

/** A whole number in a parameter; undefined when it was left out. */
export function whole(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (!/^\d{1,16}$/.test(String(value))) throw new ApiFailure('40020', `Parameter ${name} error`);
  return Number(value);
}
