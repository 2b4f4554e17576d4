import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openMargin } from '../testing/openMargin.js';

const coin = fc.constantFrom('USDT', 'BTC', 'ETH');
const small = fc.integer({ min: 1, max: 400 }).map((hundredths) => (hundredths / 100).toFixed(2));
const loanType = fc.constantFrom('normal', 'autoLoan', 'autoRepay', 'autoLoanAndRepay');
const side = fc.constantFrom('buy', 'sell');
const limit = fc.record({
  side,
  loanType,
  baseSize: small,
  price: fc.integer({ min: 62_000, max: 66_000 }).map(String),
});
const market = fc.record({ side, loanType, baseSize: small, quoteSize: fc.constantFrom('500', '9000', '30000') });

/** What a user may do, in any order: most of it is refused now and then, which must change nothing either. */
const step = fc.oneof(
  fc.record({ coin, borrowAmount: small }).map((params) => ['account/borrow', params] as const),
  fc.record({ coin, repayAmount: small }).map((params) => ['account/repay', params] as const),
  limit.map((order) => ['place-order', { ...order, orderType: 'limit', force: 'gtc' }] as const),
  market.map((order) => ['place-order', { ...order, orderType: 'market' }] as const),
  fc.integer({ min: 1, max: 7_200 }).map((seconds) => ['', { seconds }] as const),
);

test('nothing is created or lost, and what is owed was lent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
      const { call, spot, clock, sandbox } = await openMargin();
      const totals = JSON.stringify(sandbox.inspect().totals);
      await spot('POST', 'wallet/transfer', { fromType: 'spot', toType: 'crossed_margin', amount: '0.5', coin: 'BTC' });
      for (const [path, params] of steps) {
        if ('seconds' in params) clock.advance(params.seconds * 1_000);
        else await call('POST', path, params);
        expect(JSON.stringify(sandbox.inspect().totals)).toBe(totals);
      }
      const lists = ['borrow-history', 'repay-history', 'interest-history', 'account/assets'];
      const answers = await Promise.all(lists.map(async (path) => (await call('GET', path, { limit: 500 })).data));
      const [borrowed, repaid, interest] = answers.map(({ resultList }) => resultList);
      const sum = (rows: { [field: string]: string }[], name: string, of: string): number =>
        rows.filter((row) => (row.coin ?? row.loanCoin) === of).reduce((total, row) => total + Number(row[name]), 0);
      for (const { coin: name, borrow, interest: due, available, frozen } of answers[3]) {
        const principal = sum(borrowed, 'borrowAmount', name) - sum(repaid, 'repayPrincipal', name);
        expect(Number(borrow)).toBeCloseTo(principal, 6);
        expect(Number(due)).toBeCloseTo(sum(interest, 'interestAmount', name) - sum(repaid, 'repayInterest', name), 6);
        expect(Math.min(Number(available), Number(frozen), Number(borrow), Number(due))).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 40 },
  );
});
