/** Random numbers from 0 up to 1, the same for the same seed (xorshift, 32 bits). */
export function createRandom(seed: number): () => number {
  // Spread out, because small states give small numbers for a while; and never 0, which would stay 0.
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
