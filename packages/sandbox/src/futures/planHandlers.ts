import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import { uidOf } from '../common/uidOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Trigger } from '../exchange/Trigger.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { eachItem } from './eachItem.js';
import { endIdOf } from './endIdOf.js';
import { findPlan } from './findPlan.js';
import { listOf } from './listOf.js';
import { modifyPlan } from './modifyPlan.js';
import { modifyTpsl } from './modifyTpsl.js';
import type { Params } from './Params.js';
import { PLAN_KINDS } from './PLAN_KINDS.js';
import { placeBothTpsl } from './placeBothTpsl.js';
import { placePlan } from './placePlan.js';
import { placeTpsl } from './placeTpsl.js';
import { showPlan } from './showPlan.js';

/** The kinds that a list or a cancellation is about. */
function kindsIn({ planType }: Params): readonly string[] {
  if (isMissing(planType)) return PLAN_KINDS.plan;
  return planType === 'profit_loss' ? PLAN_KINDS.tpsl : [String(planType)];
}

function isAskedFor(params: Params, { market, kind, id, clientOid }: Trigger): boolean {
  return (
    market.category === categoryOf(params) &&
    kindsIn(params).includes(kind) &&
    (isMissing(params.symbol) || market.symbol === String(params.symbol).toUpperCase()) &&
    (isMissing(params.orderId) ? isMissing(params.clientOid) || clientOid === params.clientOid : id === params.orderId)
  );
}

function list(context: CallContext, keep: (plan: Trigger) => boolean): unknown {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const rows = newestFirst(exchange.triggers.ofUser(uid), (one) => keep(one) && isAskedFor(params, one));
  const page = pageOf(rows, params, { id: ({ id }: Trigger) => id, at: ({ createdAt }: Trigger) => createdAt });
  const entrustedList = page.map((one) => showPlan(one, exchange.orders.byId(uid, one.orderId)));
  return { entrustedList, endId: endIdOf(page, ({ id }) => id) };
}

function history(context: CallContext): unknown {
  const status = context.params.planStatus;
  const wanted = status === 'fail_execute' ? 'failed' : status;
  return list(context, (one) => one.status !== 'live' && (isMissing(wanted) || one.status === wanted));
}

/** Cancels those that are named, or all of a kind, of one pair if it says so. */
function cancel(context: CallContext): unknown {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const { orderIdList, productType } = params;
  const all = exchange.triggers.ofUser(uid).filter((one) => one.status === 'live' && isAskedFor(params, one));
  const named = Array.isArray(orderIdList) && orderIdList.length > 0;
  // Those that are named need not be of the kind that the request says, as long as there are such.
  const kinds = [...PLAN_KINDS.plan, ...PLAN_KINDS.tpsl];
  return eachItem(named ? listOf(orderIdList, 'orderIdList') : all.map(({ id }) => ({ orderId: id })), (item) => {
    const plan = findPlan(exchange, uid, { productType, ...item }, kinds);
    exchange.triggers.cancel(plan);
    return { orderId: plan.id, clientOid: plan.clientOid };
  });
}

/** The order that a plan order has placed. */
function subOrders(context: CallContext): unknown[] {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const plan = exchange.triggers.byId(uid, String(params.planOrderId));
  const order = plan && exchange.orders.byId(uid, plan.orderId);
  if (!plan || !order || plan.market.category !== categoryOf(params)) return [];
  const price = formatUnits(order.price, order.market.pricePrecision);
  return [{ orderId: order.orderId, price, type: order.orderType, status: 'success' }];
}

/** Orders that wait for a price. */
export const planHandlers: Handlers = {
  'POST /api/v2/mix/order/place-plan-order': {
    permission: 'trade',
    answer: (context) => placePlan(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/mix/order/modify-plan-order': {
    permission: 'trade',
    answer: (context) => modifyPlan(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/mix/order/place-tpsl-order': {
    permission: 'trade',
    answer: (context) => placeTpsl(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/mix/order/place-pos-tpsl': {
    permission: 'trade',
    answer: (context) => placeBothTpsl(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/mix/order/modify-tpsl-order': {
    permission: 'trade',
    answer: (context) => modifyTpsl(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/mix/order/cancel-plan-order': { permission: 'trade', answer: cancel },
  'GET /api/v2/mix/order/orders-plan-pending': {
    permission: 'read',
    answer: (context) => list(context, ({ status }) => status === 'live'),
  },
  'GET /api/v2/mix/order/orders-plan-history': { permission: 'read', answer: history },
  'GET /api/v2/mix/order/plan-sub-order': { permission: 'read', answer: subOrders },
};
