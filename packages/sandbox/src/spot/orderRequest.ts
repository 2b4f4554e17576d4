import { ApiFailure } from '../ApiFailure.js';
import { formatUnits, parseUnits } from '../exchange/amount.js';
import type { Exchange, OrderRequest, Venue } from '../exchange/Exchange.js';
import type { Force } from '../exchange/SpotOrder.js';

type Params = { readonly [name: string]: unknown };

const FORCES: readonly string[] = ['gtc', 'post_only', 'fok', 'ioc'];

/** The pair that a request names; 40034 when there is none such. */
export function venueOf(exchange: Exchange, symbol: unknown): Venue {
  const venue = exchange.venues.get(String(symbol));
  if (!venue) throw new ApiFailure('40034', `Parameter ${String(symbol)} does not exist`);
  return venue;
}

/** Turns the parameters of an order into ticks and lots, or refuses them as the exchange would. */
export function orderRequest(exchange: Exchange, uid: string, params: Params): OrderRequest {
  const { market, book } = venueOf(exchange, params.symbol);
  const side = oneOf(params.side, ['buy', 'sell'], 'side');
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const limit = orderType === 'limit';
  const force = (limit ? oneOf(params.force, FORCES, 'force') : 'ioc') as Force;
  const spends = !limit && side === 'buy';
  const price = limit ? units(params.price, market.pricePrecision, 'price') : 0n;
  const size = units(params.size, spends ? 8 : market.quantityPrecision, 'size');
  const clientOid = checkClientOid(exchange, uid, params.clientOid);
  // A quote amount has eight digits at most, and is held in units of 1e-18.
  const inUnits = spends ? size * 10n ** 10n : size;
  const best = book.best(side === 'buy' ? 'sell' : 'buy')?.price ?? 0n;
  const value = spends ? inUnits : (limit ? price : best) * size * market.tickLot;
  if (value < market.minValue) {
    throw new ApiFailure('45110', `less than the minimum amount ${formatUnits(market.minValue)} ${market.quoteCoin}`);
  }
  return { uid, market, side, orderType, force, price, size: inUnits, sizeText: String(params.size), clientOid };
}

/** One of the values that the exchange knows, in any case: other clients write `GTC`, and are understood. */
function oneOf<T extends string>(value: unknown, values: readonly T[], name: string): T {
  const found = values.find((one) => one === String(value).toLowerCase());
  if (found === undefined) throw new ApiFailure('40020', `Parameter ${name} error`);
  return found;
}

/** A positive decimal with no more digits than the pair has. */
function units(value: unknown, scale: number, name: string): bigint {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const exact = parseUnits(text, 18);
  if (exact === undefined || exact <= 0n) throw new ApiFailure('40020', `Parameter ${name} error`);
  const found = parseUnits(text, scale);
  if (found === undefined) {
    throw new ApiFailure(
      '40808',
      `Parameter verification exception ${name} checkBDScale error value=${text} checkScale=${scale}`,
    );
  }
  return found;
}

/** Refuses an id that is still pending. One whose order is over may be used again: that is the exchange's rule, and a trap. */
export function checkClientOid(exchange: Exchange, uid: string, given: unknown): string {
  if (given === undefined || given === null || given === '') return exchange.nextId();
  const clientOid = String(given);
  if (!/^[\w:#\-+ .]{1,50}$/.test(clientOid)) {
    throw new ApiFailure(
      '40305',
      'clientOid or clientOrderId length cannot greater than 64, and cannot be Martian characters',
    );
  }
  const pending = exchange.orders.some(
    (order) =>
      order.uid === uid &&
      order.clientOid === clientOid &&
      (order.status === 'live' || order.status === 'partially_filled'),
  );
  if (pending) throw new ApiFailure('43118', 'clientOrderId duplicate');
  return clientOid;
}
