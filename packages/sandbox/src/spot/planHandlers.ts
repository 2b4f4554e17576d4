import { ApiFailure } from '../ApiFailure.js';
import { checkPlanCount } from '../common/checkPlanCount.js';
import { newestFirst } from '../common/newestFirst.js';
import type { OrderIds } from '../common/OrderIds.js';
import { pageOf } from '../common/pageOf.js';
import { uidOf } from '../common/uidOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Trigger } from '../exchange/Trigger.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { checkClientOid } from './checkClientOid.js';
import { planRequest } from './planRequest.js';
import { showPlan } from './showPlan.js';
import { venueOf } from './venueOf.js';

/** What a plan order of spot is called among all that waits for a price. */
const KIND = 'plan';

type Params = CallContext['params'];

function idsOf({ id, clientOid }: Trigger): OrderIds {
  return { orderId: id, clientOid };
}

function isPlan({ kind, market }: Trigger): boolean {
  return kind === KIND && market.category === 'SPOT';
}

function place(context: CallContext): OrderIds {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const { venue, ...plan } = planRequest(exchange, uid, params);
  const { market } = venue;
  checkPlanCount(exchange, uid, market);
  const live = exchange.triggers.ofUser(uid).filter((one) => one.status === 'live' && isPlan(one));
  const clientOid = checkClientOid(exchange, uid, params.clientOid);
  if (live.some((one) => one.clientOid === clientOid)) throw new ApiFailure('43118', 'clientOrderId duplicate');
  const triggerBy = params.triggerType === 'mark_price' ? 'mark' : 'last';
  return idsOf(
    exchange.triggers.add({ ...plan, uid, market, kind: KIND, clientOid, triggerBy, asked: askedIn(params) }),
  );
}

function askedIn({ planType, size, executePrice }: Params): Trigger['asked'] {
  return { planType: String(planType || 'amount'), size: String(size), executePrice: String(executePrice || '0') };
}

/** The plan order that is named: 43025 when there is none, 43026 when it waits no more. */
function findPlan({ triggers }: Exchange, uid: string, { orderId, clientOid }: Params): Trigger {
  if (!orderId && !clientOid) throw new ApiFailure('40019', 'Parameter orderId cannot be empty');
  const found = orderId ? triggers.byId(uid, String(orderId)) : triggers.byClientOid(uid, String(clientOid));
  if (!found || !isPlan(found)) throw new ApiFailure('43025', 'Plan order does not exist');
  if (found.status !== 'live') throw new ApiFailure('43026', 'The planned order has been closed');
  return found;
}

/** All terms are given anew; the side, and whether the size is an amount or a sum, stay. */
function modify(context: CallContext): OrderIds {
  const { exchange, params } = context;
  const plan = findPlan(exchange, uidOf(context), params);
  const kept = { symbol: plan.market.symbol, side: plan.request.side, planType: plan.asked.planType };
  const terms = { ...params, ...kept };
  const { triggerPrice, direction, request } = planRequest(exchange, plan.uid, terms);
  const changed = { triggerPrice, direction, request, asked: askedIn(terms), updatedAt: exchange.now() };
  return idsOf(Object.assign(plan, changed));
}

function cancel(context: CallContext): unknown {
  const { exchange, params } = context;
  exchange.triggers.cancel(findPlan(exchange, uidOf(context), params));
  return { result: 'success' };
}

function cancelMany(context: CallContext): unknown {
  const { exchange, params } = context;
  const named = Array.isArray(params.symbolList) ? params.symbolList.map((one) => venueOf(exchange, one).market) : [];
  const wanted = exchange.triggers
    .ofUser(uidOf(context))
    .filter((one) => one.status === 'live' && isPlan(one) && (named.length === 0 || named.includes(one.market)));
  for (const plan of wanted) exchange.triggers.cancel(plan);
  return { successList: wanted.map(idsOf), failureList: [] };
}

/** A page of plan orders, which says itself whether there is another. */
function list(live: boolean, defaultSize: number) {
  return (context: CallContext): unknown => {
    const { exchange, params } = context;
    const rows = newestFirst(
      exchange.triggers.ofUser(uidOf(context)),
      (one) =>
        isPlan(one) && (one.status === 'live') === live && (!params.symbol || one.market.symbol === params.symbol),
    );
    const limit = Math.min(Number(params.limit || defaultSize), 100);
    const rules = { id: ({ id }: Trigger) => id, at: ({ createdAt }: Trigger) => createdAt, most: 101 };
    const page = pageOf(rows, { ...params, limit: limit + 1 }, rules);
    const shown = page.slice(0, limit);
    return { nextFlag: page.length > limit, idLessThan: shown.at(-1)?.id ?? '', orderList: shown.map(showPlan) };
  };
}

/** The order that a plan order has placed, if it has. */
function subOrders(context: CallContext): unknown {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const plan = exchange.triggers.byId(uid, String(params.planOrderId));
  if (!plan || !isPlan(plan)) throw new ApiFailure('43025', 'Plan order does not exist');
  if (plan.status !== 'executed' && plan.status !== 'failed') return [];
  const { orderType } = plan.request;
  const status = plan.status === 'failed' ? 'fail' : 'success';
  return [{ orderId: plan.orderId, price: plan.asked.executePrice, type: orderType, status }];
}

/** Plan orders: orders that are placed when the price reaches a trigger. */
export const planHandlers: Handlers = {
  'POST /api/v2/spot/trade/place-plan-order': { permission: 'trade', answer: place },
  'POST /api/v2/spot/trade/modify-plan-order': { permission: 'trade', answer: modify },
  'POST /api/v2/spot/trade/cancel-plan-order': { permission: 'trade', answer: cancel },
  'POST /api/v2/spot/trade/batch-cancel-plan-order': { permission: 'trade', answer: cancelMany },
  'GET /api/v2/spot/trade/current-plan-order': { permission: 'read', answer: list(true, 20) },
  'GET /api/v2/spot/trade/history-plan-order': { permission: 'read', answer: list(false, 100) },
  'GET /api/v2/spot/trade/plan-sub-order': { permission: 'read', answer: subOrders },
};
