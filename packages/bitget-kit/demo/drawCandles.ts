/** One candle, as numbers: only its picture is drawn from them, no money is counted. */
export interface Candle {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/** Candles as lines of text, one column each, with the price at the right. */
export function drawCandles(
  candles: readonly Candle[],
  rows: number,
  paint: (text: string, up: boolean) => string,
): string[] {
  const top = Math.max(...candles.map((candle) => candle.high));
  const bottom = Math.min(...candles.map((candle) => candle.low));
  const step = (top - bottom) / rows || 1;
  return Array.from({ length: rows }, (_, row) => {
    const price = top - (row + 0.5) * step;
    const line = candles.map((candle) => paint(cell(candle, price, step), candle.close >= candle.open)).join('');
    return `${line}  ${price.toFixed(2)}`;
  });
}

function cell({ open, high, low, close }: Candle, price: number, step: number): string {
  const half = step / 2;
  if (price - half <= Math.max(open, close) && price + half >= Math.min(open, close)) return '█';
  return price <= high + half && price >= low - half ? '│' : ' ';
}
