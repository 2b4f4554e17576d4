import { type Bitget, syncClock } from '../src/index.js';
import { drawCandles } from './drawCandles.js';
import { green, line, red, step } from './screen.js';

/** The part that needs no key: clock, ticker, candles. The same on the sandbox and on the exchange. */
export async function readMarket(bitget: Bitget<'read'>, symbol: string): Promise<void> {
  step('Clock', 'syncClock(bitget.transport)');
  const { offsetMs, roundTripMs } = await syncClock(bitget.transport);
  const direction = offsetMs < 0 ? 'behind' : 'ahead';
  // The answer may have been written at any moment of the round trip.
  line(`the exchange is ${Math.abs(offsetMs)} ms ${direction}, give or take ${Math.ceil(roundTripMs / 2)} ms`);

  step('Ticker', `bitget.spot.getTickers({ symbol: '${symbol}' })`);
  const [ticker] = await bitget.spot.getTickers({ symbol });
  if (!ticker) throw new Error(`no ticker for ${symbol}`);
  line(`last ${ticker.lastPr}   bid ${ticker.bidPr} × ${ticker.bidSz}   ask ${ticker.askPr} × ${ticker.askSz}`);

  step('Candles', `bitget.spot.getCandles({ symbol: '${symbol}', granularity: '1min', limit: 60 })`);
  const candles = await bitget.spot.getCandles({ symbol, granularity: '1min', limit: 60 });
  const sorted = candles.map((row) => row.map(Number)).sort(([a = 0], [b = 0]) => a - b);
  const shapes = sorted.map(([at = 0, open = 0, high = 0, low = 0, close = 0]) => ({ at, open, high, low, close }));
  for (const text of drawCandles(shapes, 9, (cell, up) => (up ? green(cell) : red(cell)))) line(text);
}
