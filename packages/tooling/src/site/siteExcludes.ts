/** Files of `docs` that are no pages: the inspector has a build of its own, and the API may be left out. */
export function siteExcludes(): string[] {
  return ['inspector/**', ...(process.env.DOCS_API === 'none' ? ['api/**'] : [])];
}
