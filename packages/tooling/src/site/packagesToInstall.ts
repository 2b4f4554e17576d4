/** What comes along with the umbrella package. */
const UMBRELLA = 'bitget-kit';
const INCLUDED = ['errors', 'signer', 'ratelimit', 'transport', 'public-api', 'private-api', 'orders'];

/** The packages to install for some needs, each named once; what the umbrella brings along is not named beside it. */
export function packagesToInstall(needs: readonly (readonly string[])[]): string[] {
  const all = [...new Set(needs.flat())];
  if (!all.includes(UMBRELLA)) return all.sort();
  return all.filter((name) => !INCLUDED.includes(name.replace('@bitget-kit/', ''))).sort();
}
