import { expect, test } from 'vitest';
import { nextPage } from './nextPage.js';
import type { PageSpec } from './PageSpec.js';

const cursor: PageSpec = {
  by: 'field',
  param: 'cursor',
  from: 'cursor',
  list: 'list',
  size: 'limit',
  defaultSize: 2,
  maxSize: 100,
};
const rows = [{ id: '9' }, { id: '8' }];

test.each([
  ['goes on with the cursor', { list: rows, cursor: '8' }, {}, '8'],
  ['ends when the cursor repeats', { list: rows, cursor: '8' }, { cursor: '8' }, undefined],
  ['ends when the cursor is missing', { list: rows }, {}, undefined],
  ['ends when the cursor is empty', { list: rows, cursor: '' }, {}, undefined],
  ['ends at a short page', { list: [{ id: '9' }], cursor: '9' }, {}, undefined],
  ['ends at an empty page', { list: [], cursor: '9' }, {}, undefined],
  ['ends when the list is null', { list: null, cursor: null }, {}, undefined],
  ['ends when there is no result', null, {}, undefined],
])('%s', (_, result, request, next) => {
  expect(nextPage(cursor, request, result, [], 2).next).toBe(next);
});

test('ids are compared as numbers, whatever their length', () => {
  const page: PageSpec = { by: 'id', param: 'idLessThan', from: 'id', size: 'limit', defaultSize: 2, maxSize: 100 };
  expect(nextPage(page, {}, [{ id: '1000' }, { id: '999' }], [], 2).next).toBe('999');
});
