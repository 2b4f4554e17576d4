/** What a style sheet loads. */
export function readCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*(['"]?)(?!data:)([^'")]+)\1\s*\)/g);
  return [...found].map(([, , url = '']) => url);
}
