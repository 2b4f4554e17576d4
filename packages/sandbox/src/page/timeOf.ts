/** A moment as people read it, to the millisecond, in UTC. */
export function timeOf(at: number): string {
  return new Date(at).toISOString().replace('T', ' ').replace('Z', ' UTC');
}
