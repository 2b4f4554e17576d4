import { assert } from 'chai';
import type { Check } from './Check.js';
import { failureOf } from './failureOf.js';

/** That an error of one build is known by the other: a program that mixes `import` and `require` has both. */
export const errorChecks: readonly Check[] = [
  {
    name: 'errors: those of the other build are known by name and code',
    run: async ({ kit, twin }) => {
      const { BitgetError, isBitgetError } = kit['@bitget-kit/errors'];
      const error = await failureOf(() => twin['bitget-kit'].createBitget({ timeoutMs: -1 }));
      assert.instanceOf(error, Error);
      assert.notInstanceOf(error, BitgetError);
      assert.isTrue(isBitgetError(error));
      assert.isTrue(isBitgetError(error, 'config/invalid'));
      assert.isFalse(isBitgetError(error, 'request/invalid'));
    },
  },
  {
    name: 'errors: the guards know answers that the other build refused',
    run: async ({ kit, twin }) => {
      const { createSandbox } = twin['@bitget-kit/sandbox'];
      const [key] = createSandbox().keys;
      const credentials = { apiKey: key?.apiKey ?? '', passphrase: key?.passphrase ?? '', secretKey: 'wrong' };
      const bitget = twin['bitget-kit'].createBitget({ fetch: createSandbox().fetch, credentials });
      const error = await failureOf(() => bitget.spot.getAssets());
      assert.isTrue(kit['bitget-kit'].isAuthError(error));
      assert.isFalse(kit['bitget-kit'].isRateLimited(error));
      await bitget.close();
    },
  },
  {
    name: 'errors: a plain error is none of ours',
    run: ({ kit }) => {
      const { isBitgetError } = kit['@bitget-kit/errors'];
      for (const value of [
        new Error('config/invalid'),
        { code: 'config/invalid' },
        'config/invalid',
        null,
        undefined,
      ]) {
        assert.isFalse(isBitgetError(value));
      }
    },
  },
];
