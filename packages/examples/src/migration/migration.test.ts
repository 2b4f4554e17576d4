import { RestClientV2, RestClientV3 } from 'bitget-api';
import * as kit from 'bitget-kit';
import ccxt from 'ccxt';
import { describe, expect, test } from 'vitest';
import { readNames, readRows } from './readRows.js';

const bitget = kit.createBitget() as unknown as Record<string, Record<string, unknown>>;

/** `spot.getTickers` → the descriptor `spotGetTickers`. */
function descriptorOf(name: string): { readonly method: string; readonly path: string } | undefined {
  const [category = '', method = ''] = name.split('.');
  const exported = category + method.charAt(0).toUpperCase() + method.slice(1);
  return (kit as unknown as Record<string, { method: string; path: string }>)[exported];
}

test.each(['recipes/from-bitget-api.md', 'recipes/from-ccxt.md', 'reference/bitget-api-methods.md'])(
  'every method of ours that %s names is there',
  (page) => {
    const names = readNames(page);
    expect(names.length).toBeGreaterThan(50);
    const missing = names.filter((name) => {
      const [category = '', method = ''] = name.split('.');
      return typeof bitget[category]?.[method] !== 'function' || !descriptorOf(name);
    });
    expect(missing).toEqual([]);
  },
);

describe('bitget-api', () => {
  const sent = readRowsBySection();

  test.each(readRows('recipes/from-bitget-api.md'))('$theirs sends to the endpoints of $ours', ({ theirs, ours }) => {
    const wrong = ours.filter((own) => {
      const Client = own.startsWith('uta.') ? RestClientV3 : RestClientV2;
      return !(theirs in Client.prototype) || !sent.includes(`${theirs} ${own}`);
    });
    expect(wrong).toEqual([]);
  });

  test('every part of it has its rows', () => {
    const partsOf = (page: string) => new Set(readNames(page).map((name) => name.split('.')[0]));
    expect(partsOf('recipes/from-bitget-api.md')).toEqual(partsOf('reference/bitget-api-methods.md'));
  });

  /** The table that was made by calling every method. */
  function readRowsBySection(): string[] {
    return readRows('reference/bitget-api-methods.md').flatMap(({ theirs, ours }) =>
      ours.map((own) => `${theirs} ${own}`),
    );
  }
});

describe('ccxt', () => {
  // With the implicit methods, which the prototype has not.
  const instance = new ccxt.bitget();
  const { has } = instance;

  /** `GET /api/v2/spot/market/tickers` → `GetV2SpotMarketTickers`, as the implicit methods of ccxt end. */
  function implicitName({ method, path }: { method: string; path: string }): string {
    const words = path.replace(/^\/api\//, '').split(/[/_-]/);
    const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
    return title(method.toLowerCase()) + words.map(title).join('');
  }

  /** Whether a text names the implicit method of an endpoint of ours: all of it, as some go on where others end. */
  function calls(text: string, name: string): boolean {
    const descriptor = descriptorOf(name);
    return descriptor !== undefined && new RegExp(`${implicitName(descriptor)}\\b`).test(text);
  }

  /** The text of a method, with that of the helpers which it calls. */
  function sourceOf(name: string): string {
    const own = String(Reflect.get(ccxt.bitget.prototype, name));
    const helpers = [...own.matchAll(/this\.(\w+)\s*\(/g)].map(([, helper = '']) =>
      String(Reflect.get(ccxt.bitget.prototype, helper) ?? ''),
    );
    return [own, ...helpers].join('\n');
  }

  const rows = readRows('recipes/from-ccxt.md');
  const isImplicit = (name: string) => /^(public|private)[A-Z]\w*V[23]/.test(name);

  test.each(rows.filter(({ theirs }) => !isImplicit(theirs)))('$theirs calls $ours', ({ theirs, ours }) => {
    expect(typeof Reflect.get(ccxt.bitget.prototype, theirs)).toBe('function');
    expect(has[theirs]).toBe(true);
    const source = sourceOf(theirs);
    expect(ours.filter((name) => !calls(source, name))).toEqual([]);
  });

  test.each(rows.filter(({ theirs }) => isImplicit(theirs)))('$theirs is there, and is $ours', ({ theirs, ours }) => {
    expect(typeof Reflect.get(instance, theirs)).toBe('function');
    expect(ours.filter((name) => !calls(theirs, name))).toEqual([]);
  });

  test('a name that ccxt does not call is found out', () => {
    expect(sourceOf('fetchTicker')).not.toContain(implicitName({ method: 'GET', path: '/api/v2/spot/account/assets' }));
  });
});
