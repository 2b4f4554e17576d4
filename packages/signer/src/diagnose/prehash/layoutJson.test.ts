import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutJson } from './layoutJson.js';

test('indented as JSON.stringify does it, and back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('  ', '    ', '\t'), (value, indent) => {
      const compact = JSON.stringify(value);
      const pretty = JSON.stringify(value, null, indent);
      expect(layoutJson(compact, { comma: ',', colon: ': ', indent })).toBe(pretty);
      expect(layoutJson(pretty, { comma: ',', colon: ':' })).toBe(compact);
    }),
  );
});

test('tokens stay as they are written', () => {
  const text = ' {"a" :1.50,"b\\"":[ 1e2 ,"x: , y"] , "c":{ }}';
  expect(layoutJson(text, { comma: ', ', colon: ': ' })).toBe('{"a": 1.50, "b\\"": [1e2, "x: , y"], "c": {}}');
});
