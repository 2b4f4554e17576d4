import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { checkSite } from './checkSite.js';

const HEAD = '<link rel="stylesheet" href="/bitget-kit/style.css"><script src="/bitget-kit/app.js"></script>';

const SITE = {
  'index.html': `${HEAD}<a href="/bitget-kit/guide/">Guide</a> <a href="a.html#b">b</a>`,
  'guide/index.html': '<h1 id="top">Guide</h1><a href="../">home</a><a href="#top">top</a>',
  'a.html': '<p id="b">b</p><a href="https://example.com/x">x</a>',
  'style.css': '@font-face { src: url("font.woff2"); } a { background: url(data:image/png;base64,AA==); }',
  'font.woff2': 'f',
  'app.js': 'import("./chunk.js")',
  'chunk.js': '',
  '404.html': '<a href="/bitget-kit/">home</a>',
};

function check(changes: Readonly<Record<string, string>> = {}): ReturnType<typeof checkSite> {
  const files = Object.entries({ ...SITE, ...changes }).map(([path, text]) => [`docs/.vitepress/dist/${path}`, text]);
  return checkSite(place(createWorkspace(Object.fromEntries(files))));
}

test('a site in which all is well; what is elsewhere is only counted', async () => {
  expect(await check()).toEqual({
    problems: [],
    notes: [
      '4 pages and 4 other files were fetched under /bitget-kit/, their links and anchors followed.',
      '1 links lead to 1 other hosts; nobody followed them.',
    ],
  });
});

test.each([
  ['a dead link', '<a href="gone.html">x</a>', 'a.html: the link "gone.html" leads nowhere.'],
  ['a dead anchor', '<a href="guide/#gone">x</a>', 'a.html: the link "guide/#gone" names an anchor that is not there.'],
  ['a missing asset', '<img src="gone.png">', 'a.html: the link "gone.png" leads nowhere.'],
  ['an absolute link', '<a href="/guide/">x</a>', 'a.html: the link "/guide/" leaves the site\'s folder.'],
  ['a link without its ending', '<a href="guide">x</a>', 'a.html: the link "guide" leads nowhere.'],
])('%s', async (_, link, problem) => {
  expect((await check({ 'a.html': `${SITE['a.html']}${link}` })).problems).toEqual([problem]);
});

test('a style sheet that loads what is not there', async () => {
  const { problems } = await check({ 'style.css': 'a { background: url(gone.svg) }' });
  expect(problems).toEqual(['style.css: the link "gone.svg" leads nowhere.']);
});

test('a dead link of llms.txt', async () => {
  const { problems } = await check({ 'llms.txt': '- [A](a.html): a\n- [B](b.html): b\n' });
  expect(problems).toEqual(['llms.txt: the link "b.html" leads nowhere.']);
});

test('a page that nothing leads to', async () => {
  expect((await check({ 'lost.html': '' })).problems).toEqual(['lost.html: no link leads to this page.']);
});

test('a site that is not built', async () => {
  await expect(checkSite(place(createWorkspace({})))).rejects.toThrow('The site is not built. Run pnpm run docs.');
});
