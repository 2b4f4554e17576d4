import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { siteLink } from './siteLink.js';

const FILES = {
  'README.md': '',
  'CONTRIBUTING.md': '',
  'docs/index.md': '',
  'docs/contributing.md': '',
  'docs/guide/start.md': '',
  'docs/decisions/README.md': '',
  'docs/inspector/index.html': '',
  'docs/packages/signer.md': '',
  'packages/signer/README.md': '',
  'packages/signer/vectors/vectors.json': '',
  'packages/other/README.md': '',
};

/** Where a link of a page leads; of the page itself unless another file is included. */
function linkOf(href: string, source = 'docs/guide/start.md', page = 'docs/guide/start.md'): string {
  const root = createWorkspace(FILES);
  return siteLink(root, { source: join(root, source), page: join(root, page), href });
}

test.each([
  ['https://example.com/a.md', 'https://example.com/a.md'],
  ['#part', '#part'],
  ['../index.md', '../index.md'],
  ['../decisions', '../decisions/index.md'],
  ['../decisions/README.md#two', '../decisions/index.md#two'],
  ['../../packages/signer', '../packages/signer.md'],
  ['../../packages/signer/README.md#use', '../packages/signer.md#use'],
  ['../../CONTRIBUTING.md', '../contributing.md'],
  ['../../README.md', '../index.md'],
  ['../inspector/index.html', '../inspector/'],
])('a page stays a page: %s', (href, expected) => {
  expect(linkOf(href)).toBe(expected);
});

test.each([
  ['../../packages/signer/vectors/vectors.json', 'blob/main/packages/signer/vectors/vectors.json'],
  ['../../packages/signer/vectors', 'tree/main/packages/signer/vectors'],
  ['../../packages/other/README.md', 'blob/main/packages/other/README.md'],
])('what the site does not show is looked up in the repository: %s', (href, expected) => {
  expect(linkOf(href)).toBe(`https://github.com/bitget-kit/bitget-kit/${expected}`);
});

test('links of an included file are its own', () => {
  const included = 'packages/signer/README.md';
  expect(linkOf('../../docs/guide/start.md', included, 'docs/packages/signer.md')).toBe('../guide/start.md');
});

test('a dead link is told with its file', () => {
  expect(() => linkOf('gone.md')).toThrow('docs/guide/start.md: the link "gone.md" leads nowhere.');
});
