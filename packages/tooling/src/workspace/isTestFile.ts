/** Whether a file serves tests only: it may import development dependencies and is not shipped. */
export function isTestFile(path: string): boolean {
  return /\.test(-d)?\.ts$|\/(testing|test-support|fixtures)\//.test(path.replaceAll('\\', '/'));
}
