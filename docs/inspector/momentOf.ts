/** A timestamp in words, to be seen at once when it is another one than was meant; or nothing. */
export function momentOf(timestamp: string): string {
  const moment = new Date(/^\d{12,14}$/.test(timestamp) ? Number(timestamp) : Number.NaN);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().replace('T', ' ').replace('Z', ' UTC');
}
