/** One candle, as numbers: only its picture is drawn from them, no money is counted. */
export interface Candle {
  /** When it opened, ms since the epoch. */
  readonly at: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/** Candles as lines of text, one column each, oldest first: prices at the right, times below. */
export function drawCandles(
  candles: readonly Candle[],
  rows: number,
  paint: (text: string, up: boolean) => string,
): string[] {
  const top = Math.max(...candles.map((candle) => candle.high));
  const bottom = Math.min(...candles.map((candle) => candle.low));
  const step = (top - bottom) / rows || 1;
  const chart = Array.from({ length: rows }, (_, row) => {
    const price = top - (row + 0.5) * step;
    const line = candles.map((candle) => paint(cell(candle, price, step), isUp(candle))).join('');
    return `${line}  ${price.toFixed(2)}`;
  });
  return [...chart, axis(candles)];
}

/** Falling candles are lighter, so that they are told apart without colours, too. */
function cell(candle: Candle, price: number, step: number): string {
  const { open, high, low, close } = candle;
  const half = step / 2;
  if (price - half <= Math.max(open, close) && price + half >= Math.min(open, close)) return isUp(candle) ? '█' : '▒';
  return price <= high + half && price >= low - half ? '│' : ' ';
}

function isUp({ open, close }: Candle): boolean {
  return close >= open;
}

function axis(candles: readonly Candle[]): string {
  const [first, last] = [candles.at(0), candles.at(-1)].map((candle) => timeOf(candle?.at ?? 0));
  return `${first}${`${last}`.padStart(candles.length - 5)}  UTC`;
}

function timeOf(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}
