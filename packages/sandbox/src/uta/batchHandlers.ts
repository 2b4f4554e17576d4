import type { EndpointFact } from '@bitget-kit/contract';
import { facts } from '@bitget-kit/contract';
import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { uidOf } from '../common/uidOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { CallContext, Handler, Handlers } from '../http/CallContext.js';
import { checkScalars } from '../http/checkScalars.js';
import { cancelOrder } from './cancelOrder.js';
import { inUtaCodes } from './inUtaCodes.js';
import { modifyOrder } from './modifyOrder.js';
import { type PlacedIds, placeOrder } from './placeOrder.js';
import { utaHandlers } from './utaHandlers.js';

type Params = CallContext['params'];
type Act = (exchange: Exchange, uid: string, params: Params) => PlacedIds;
const MOST_IN_BATCH = 20;

/** The entries of a batch, all of one category; a batch that is none is refused as a whole. */
function itemsOf(body: unknown): Params[] {
  if (!Array.isArray(body) || body.length === 0 || body.length > MOST_IN_BATCH) {
    throw new ApiFailure('25200', 'batch size validation error');
  }
  const items = body.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as Params) : {}));
  const categories = items.map(({ category }) => given(category).toUpperCase()).filter((name) => name !== '');
  if (new Set(categories).size > 1) throw new ApiFailure('25200', 'category validation error');
  return items;
}

/** The text of an id as it was given, if it can be shown. */
function given(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * Each entry is answered in its place, and the answer is a success all the same. One that failed has its own code; one that
 * did not has none, as in the documentation's examples.
 */
function each(path: string, act: Act): Handler {
  const required = requiredOf(path);
  const attempt = ({ exchange, ...context }: CallContext, item: Params): unknown => {
    try {
      checkScalars(item);
      for (const name of required) {
        if (isMissing(item[name])) throw new ApiFailure('400172', `Parameter ${name} cannot be empty`);
      }
      return inUtaCodes(() => act(exchange, uidOf({ exchange, ...context }), item));
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      return { orderId: given(item.orderId), clientOid: given(item.clientOid), code: error.code, msg: error.message };
    }
  };
  return {
    permission: 'trade',
    answer: (context) => itemsOf(context.params).map((item) => attempt(context, item)),
  };
}

function requiredOf(path: string): readonly string[] {
  const fact: EndpointFact | undefined = facts.find((one) => one.path === path);
  return (fact?.params ?? []).filter(({ required }) => required).map(({ name }) => name);
}

/** Within a batch of changes each order may come once: the second time it is refused. */
function modifyOnce(): Handler {
  const path = '/api/v3/trade/batch-modify-order';
  return {
    permission: 'trade',
    answer: (context) => {
      const seen = new Set<string>();
      const once: Act = (exchange, uid, params) => {
        const key = given(params.orderId) || given(params.clientOid);
        if (seen.has(key)) throw new ApiFailure('25200', 'orderId validation error');
        seen.add(key);
        return modifyOrder(exchange, uid, params);
      };
      return each(path, once).answer(context);
    },
  };
}

/** Many orders in one request, whose body is a list. */
export const batchHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'POST /api/v3/trade/place-batch': /* @__PURE__ */ each('/api/v3/trade/place-batch', placeOrder),
  'POST /api/v3/trade/cancel-batch': /* @__PURE__ */ each('/api/v3/trade/cancel-batch', cancelOrder),
  'POST /api/v3/trade/batch-modify-order': /* @__PURE__ */ modifyOnce(),
});
