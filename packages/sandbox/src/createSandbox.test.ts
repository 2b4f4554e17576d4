import { isBitgetError } from '@bitget-kit/errors';
import { describe, expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { DEFAULT_MARKETS } from './exchange/DEFAULT_MARKETS.js';
import type { SandboxConfig } from './SandboxConfig.js';

const [bitcoin] = DEFAULT_MARKETS;

describe('settings', () => {
  test.each<[SandboxConfig, string]>([
    [{ seed: 0.5 }, 'seed must be a whole number.'],
    [{ balances: { BTC: '1e3' } }, "The balance of BTC must be a decimal string such as '1000.5'."],
    [{ balances: { BTC: '-1' } }, "The balance of BTC must be a decimal string such as '1000.5'."],
    [{ keys: [{ apiKey: 'a' }, { apiKey: 'a' }] }, 'Two keys have the same apiKey: leave it out, or make them differ.'],
    [{ keys: [{ uid: '~maker' }] }, 'The uid of a key must be made of letters and digits.'],
    [{ keys: Array(11).fill({ uid: '9' }) }, 'User 9 has more than ten keys.'],
    [{ keys: [{ account: 'unified' }, {}] }, /^The keys of user 1 differ in their account/ as never],
    [{ keys: [{ publicKey: 'MIIB' }] }, /whole PEM text/ as never],
    [{ fault: [] } as never, /^There is no setting called fault: there are seed, clock, / as never],
    [
      { faults: [{ kind: 'drop' as never }] },
      /^There is no kind of fault called drop: there are drop-before, / as never,
    ],
    [{ faults: [{ kind: 'slow', delay: 5 } as never] }, /^There is no part of a fault called delay: / as never],
    [{ keys: [{ permissions: ['reed' as never] }] }, /^There is no permission called reed: there are read, / as never],
    [{ keys: [{ permissions: 'read' as never }] }, 'permissions must be a list.'],
    [{ keys: {} as never }, 'keys must be a list.'],
    [{ limits: { enforced: false } as never }, /^There is no setting of limits called enforced: / as never],
    [{ markets: [{ name: 'X' } as never] }, /^There is no rule of a market called name: / as never],
    [{ markets: DEFAULT_MARKETS.slice(0, 1).concat(DEFAULT_MARKETS) }, 'Two markets have the same symbol.'],
    [{ markets: [{ ...bitcoin, pricePrecision: 10, quantityPrecision: 9 } as never] }, /18 together at most/ as never],
    [{ markets: [{ ...bitcoin, price: Number.NaN } as never] }, /^The price of BTCUSDT must be above 0/ as never],
    [
      { markets: [{ ...bitcoin, minTradeUSDT: 'one' } as never] },
      "minTradeUSDT of BTCUSDT must be a decimal string such as '1'.",
    ],
    [{ markets: [{ ...bitcoin, buyLimitPriceRatio: '-1' } as never] }, /^buyLimitPriceRatio of BTCUSDT/ as never],
    [{ markets: [{ ...bitcoin, sellLimitPriceRatio: '1.1' } as never] }, /^sellLimitPriceRatio of BTCUSDT/ as never],
    [{ markets: [{ ...bitcoin, maxOrderQty: '0' } as never] }, /^maxOrderQty of BTCUSDT/ as never],
    [{ markets: [{ ...bitcoin, maxSymbolOrderNum: 1.5 } as never] }, /^maxSymbolOrderNum of BTCUSDT/ as never],
  ])('%j are refused', (config, message) => {
    let caught: unknown;
    try {
      createSandbox(config);
    } catch (error) {
      caught = error;
    }
    expect(isBitgetError(caught, 'config/invalid') && caught.message).toMatch(message);
  });

  test('keys are those asked for; what is left out comes from the seed', () => {
    const [given, made] = createSandbox({ seed: 3, keys: [{ apiKey: 'mine', uid: '7' }, {}] }).keys;
    expect(given).toMatchObject({ apiKey: 'mine', uid: '7', permissions: ['read', 'trade'] });
    expect(made?.apiKey).toMatch(/^bg_[0-9a-f]{32}$/);
    expect(made?.secretKey).toMatch(/^[0-9a-f]{64}$/);
    expect(createSandbox({ seed: 3, keys: [{ apiKey: 'mine' }, {}] }).keys[1]?.apiKey).toBe(made?.apiKey);
    expect(createSandbox({ seed: 4, keys: [{ apiKey: 'mine' }, {}] }).keys[1]?.apiKey).not.toBe(made?.apiKey);
  });
});

test('a coin that no pair trades can be held', async () => {
  const sandbox = createSandbox({ balances: { EURT: '5' } });
  expect(sandbox.inspect().totals.EURT).toBe('1000000000000010');
});
