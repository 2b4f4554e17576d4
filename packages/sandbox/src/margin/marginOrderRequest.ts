import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { SELF_TRADE } from '../common/SELF_TRADE.js';
import { spotAmounts } from '../common/spotAmounts.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isOpen } from '../exchange/isOpen.js';
import { marginWallet } from '../exchange/margin/marginWallet.js';
import type { Force, LoanType, OrderRequest } from '../exchange/OrderRequest.js';
import { checkClientOidText } from '../spot/checkClientOidText.js';
import { venueOf } from '../spot/venueOf.js';

const FORCES: readonly Force[] = ['gtc', 'post_only', 'fok', 'ioc'];
const LOANS: readonly LoanType[] = ['normal', 'autoLoan', 'autoRepay', 'autoLoanAndRepay'];

/** Turns the parameters of a margin order into ticks and lots. A buy at market says what it spends, all others what is traded. */
export function marginOrderRequest(
  exchange: Exchange,
  uid: string,
  params: { readonly [name: string]: unknown },
): OrderRequest {
  const venue = venueOf(exchange, params.symbol);
  const { market } = venue;
  const side = oneOf(params.side, ['buy', 'sell'], 'side');
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const loanType = oneOf(params.loanType, LOANS, 'loanType');
  const limit = orderType === 'limit';
  const force = limit ? oneOf(params.force, FORCES, 'force') : 'ioc';
  const sizeName = !limit && side === 'buy' ? 'quoteSize' : 'baseSize';
  const given = params[sizeName];
  const amounts = { side, orderType, price: params.price, size: given, sizeName } as const;
  const { price, size, value } = spotAmounts(venue, amounts);
  if (value < market.minValue) {
    throw new ApiFailure('45110', `less than the minimum amount ${formatUnits(market.minValue)} ${market.quoteCoin}`);
  }
  const clientOid = checkMarginClientOid(exchange, uid, params.clientOid);
  const selfTrade = isMissing(params.stpMode) ? 'none' : oneOf(params.stpMode, SELF_TRADE, 'stpMode');
  const terms = { uid, wallet: marginWallet(uid), market, side, orderType, force, selfTrade, loanType } as const;
  return { ...terms, price, size, sizeText: String(given), clientOid, source: limit ? 'normal' : 'market' };
}

/** Ids of margin orders are their own, and refused only while their order is pending. */
function checkMarginClientOid({ orders, nextId }: Exchange, uid: string, given: unknown): string {
  const clientOid = checkClientOidText(given);
  if (clientOid === undefined) return nextId();
  const earlier = orders.byClientOid(uid, 'MARGIN', clientOid);
  if (earlier && isOpen(earlier)) throw new ApiFailure('50060', 'Duplicated clientOid');
  return clientOid;
}
