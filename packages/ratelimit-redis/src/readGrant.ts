/**
 * Reads the reply of the script that grants. What does not look like one grants nothing: a proxy, or a server of another
 * kind, may have answered.
 *
 * @throws Error saying so
 */
export function readGrant(reply: unknown, want: number): { granted: number; waitMs: number } {
  const [granted = Number.NaN, waitMs = Number.NaN] = Array.isArray(reply) && reply.length === 2 ? reply.map(read) : [];
  if (Number.isInteger(granted) && granted >= 0 && granted <= want && waitMs >= 0) return { granted, waitMs };
  throw new Error('the server answered a request for permits with something else');
}

/** A number, or its digits, as some clients give them. `Number` alone would take `true` and `''` for numbers. */
function read(value: unknown): number {
  const plain = typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value));
  const number = plain ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}
