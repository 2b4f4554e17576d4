import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import { walletNamed } from '../common/walletNamed.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { mostToOpen } from './mostToOpen.js';
import { showAssets } from './showAssets.js';
import { showKeyInfo } from './showKeyInfo.js';
import { showSettings } from './showSettings.js';
import { utaHandlers } from './utaHandlers.js';
import { venueOf } from './venueOf.js';
import { venuesOf } from './venuesOf.js';

const FEE_SCALE = 6;

function showFees({ makerFee, takerFee }: Market) {
  return { makerFeeRate: formatUnits(makerFee, FEE_SCALE), takerFeeRate: formatUnits(takerFee, FEE_SCALE) };
}

/** The funding account: what is in it can be moved, but not traded. */
function fundingAssets(context: CallContext): unknown[] {
  const { coin } = context.params;
  return context.exchange.ledger
    .coins(walletNamed(uidOf(context), 'spot'))
    .filter(([name, { available, frozen }]) =>
      isMissing(coin) ? available + frozen > 0n : name === String(coin).toUpperCase(),
    )
    .map(([name, { available, frozen }]) => ({
      coin: name,
      available: formatUnits(available),
      frozen: formatUnits(frozen),
      balance: formatUnits(available + frozen),
    }));
}

/** Fees are paid in the coin received, never in BGB. */
function setDeduct({ params }: CallContext): true {
  if (oneOf(params.deduct, ['on', 'off'], 'deduct') === 'off') return true;
  throw new ApiFailure('sandbox-not-simulated', 'the sandbox takes no fees in BGB: leave it off', 501);
}

/** What a user is and has. */
export const accountHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'GET /api/v3/account/assets': { permission: 'read', answer: showAssets },
  'GET /api/v3/account/settings': { permission: 'read', answer: showSettings },
  'GET /api/v3/account/info': { permission: 'read', answer: showKeyInfo },
  'GET /api/v3/account/funding-assets': { permission: 'read', answer: fundingAssets },
  'GET /api/v3/account/fee-rate': {
    permission: 'read',
    answer: ({ exchange, params }) => showFees(venueOf(exchange, params).market),
  },
  'GET /api/v3/account/all-fee-rate': {
    permission: 'read',
    answer: (context) => venuesOf(context).map(({ market }) => ({ symbol: market.symbol, ...showFees(market) })),
  },
  'POST /api/v3/account/max-open-available': { permission: 'read', answer: mostToOpen },
  'GET /api/v3/account/deduct-info': { permission: 'read', answer: () => ({ deduct: 'off' }) },
  'POST /api/v3/account/switch-deduct': { permission: 'manage', answer: setDeduct },
  // Nobody converts or borrows here.
  'GET /api/v3/account/convert-records': { permission: 'read', answer: () => ({ list: [], cursor: '' }) },
  'GET /api/v3/account/repayable-coins': {
    permission: 'read',
    answer: () => ({ repayableCoinList: [], maxSelection: '1' }),
  },
});
