/** The path that the site is served under, with a slash at both ends. For a host of its own: `DOCS_BASE=/`. */
export function siteBase(): string {
  return process.env.DOCS_BASE ?? '/bitget-kit/';
}
