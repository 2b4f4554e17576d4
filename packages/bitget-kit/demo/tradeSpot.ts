import { isBitgetError } from '@bitget-kit/errors';
import { type Bitget, paginate, spotGetFills } from '../src/index.js';
import { dim, green, line, red, step } from './screen.js';

/** Orders that rest, fill, are cancelled and refused. Against the sandbox only. */
export async function tradeSpot(bitget: Bitget, symbol: string): Promise<void> {
  const [ticker] = await bitget.spot.getTickers({ symbol });
  const farBelow = `${Math.floor(Number(ticker?.bidPr) * 0.9)}`;

  step('A limit order rests', "bitget.spot.placeOrder({ orderType: 'limit', ... })");
  const resting = await bitget.spot.placeOrder({
    symbol,
    side: 'buy',
    orderType: 'limit',
    force: 'gtc',
    price: farBelow,
    size: '0.01',
    clientOid: 'demo-resting',
  });
  const open = await bitget.spot.getOpenOrders({ symbol });
  for (const order of open) line(`${order.orderId}  ${order.side} ${order.size} at ${order.priceAvg}  ${order.status}`);

  step(
    'Market orders are filled',
    "bitget.spot.placeOrder({ orderType: 'market', size: '2500' })  a market buy is sized in quote coin",
  );
  const bought = await bitget.spot.placeOrder({ symbol, side: 'buy', orderType: 'market', size: '2500' });
  const [filled] = await bitget.spot.getOrder({ orderId: bought.orderId });
  line(`${bought.orderId}  ${filled?.status}: ${filled?.baseVolume} bought for ${filled?.quoteVolume} USDT`);
  const sold = await bitget.spot.placeOrder({ symbol, side: 'sell', orderType: 'market', size: '0.3' });
  const [gone] = await bitget.spot.getOrder({ orderId: sold.orderId });
  line(`${sold.orderId}  ${gone?.status}: ${gone?.baseVolume} sold for ${gone?.quoteVolume} USDT`);

  step('A cancel', 'bitget.spot.cancelOrder({ symbol, orderId })');
  await bitget.spot.cancelOrder({ symbol, orderId: resting.orderId });
  line(`${green('done')}; ${(await bitget.spot.getOpenOrders({ symbol })).length} orders are open`);

  step('Fills, page by page', 'paginate(bitget.transport, spotGetFills, { symbol, limit: 2 })');
  for await (const page of paginate(bitget.transport, spotGetFills, { symbol, limit: 2 }, { maxPages: 3 }).pages()) {
    for (const fill of page.items) line(`${dim(`page ${page.number}`)}  ${fill.side} ${fill.size} at ${fill.priceAvg}`);
  }

  await showRefusal(bitget, symbol);
}

async function showRefusal(bitget: Bitget, symbol: string): Promise<void> {
  step('A refused order, explained', "bitget.spot.placeOrder({ size: '900000000', ... })");
  try {
    await bitget.spot.placeOrder({ symbol, side: 'buy', orderType: 'market', size: '900000000' });
    throw new Error('the sandbox took an order that nobody can pay');
  } catch (error) {
    if (!isBitgetError(error, 'api/rejected')) throw error;
    const { apiCode, apiMessage, outcome, explanation } = error.context;
    line(`${red(`${apiCode} ${apiMessage}`)}  outcome: ${outcome}`);
    line(dim(explanation ?? 'no explanation'));
  }
}
