/** The package that a bare specifier names: `@noble/hashes/hmac.js` → `@noble/hashes`. */
export function packageNameOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
