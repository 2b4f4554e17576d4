import type { SiteGroup } from './readSitePages.js';

/** `llms.txt`: what there is to read, for programs that read. Its links are relative, as the site may stand anywhere. */
export function renderLlms(groups: readonly SiteGroup[]): string {
  const sections = groups.map(({ text, pages }) => {
    const lines = pages.map(({ title, path, description }) => `- [${title}](${path}): ${description}`);
    return `## ${text}\n\n${lines.join('\n')}\n`;
  });
  return `# bitget-kit

> Bitget's trading API for TypeScript, as small packages for Node, Deno, Bun, browsers and edge runtimes. REST only. Not an official
> product, and never tried against the live exchange.

- \`npm install bitget-kit\`, then \`createBitget({ credentials?, permissions?, demo?, fetch? })\`; methods are
  \`bitget.<category>.<verbNoun>(params)\`, such as \`bitget.spot.placeOrder\`. New accounts are unified: \`bitget.uta\`.
- Money is a decimal string, in and out. Timestamps are milliseconds.
- Place orders with \`submitOrder\`: it says \`accepted\`, \`rejected\` or \`unknown\`. Never send a write again because its answer was lost.
- Test against \`createSandbox().fetch\` of \`@bitget-kit/sandbox\`: an offline exchange.
- The text of all written pages in one file: [llms-full.txt](llms-full.txt)

${sections.join('\n')}`;
}
