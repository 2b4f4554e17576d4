import type { MarketRules } from './Market.js';
import { parseUnits } from './parseUnits.js';
import type { RecordedCandle } from './RecordedCandle.js';

const LEAST_LENGTH_MS = 30_000;
/** Times below this are seconds: as milliseconds they would be in 1973. */
const LEAST_MS = 100_000_000_000;

/** A recorded history, or what is wrong with it and in which line. */
export function readCandles(text: string, rules: MarketRules): readonly RecordedCandle[] | string {
  const candles: RecordedCandle[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || (index === 0 && /[a-z]/i.test(line))) continue;
    const candle = readLine(line, rules);
    const last = candles.at(-1);
    if (!candle) return `line ${index + 1} is not time,open,high,low,close,volume within the precisions: ${line}`;
    if (last && candle.at <= last.at) return `line ${index + 1} is not later than the one before`;
    candles.push(candle);
  }
  const [first, second] = candles;
  if (!first || !second) return 'there must be two candles at least';
  const length = second.at - first.at;
  if (length < LEAST_LENGTH_MS) return 'the candles must be half a minute long at least';
  const odd = candles.find(({ at }) => (at - first.at) % length !== 0);
  return odd ? `the candle of ${odd.at} is not at the distance of the others` : candles;
}

function readLine(line: string, { pricePrecision, quantityPrecision }: MarketRules): RecordedCandle | undefined {
  const [time = '', ...texts] = line.split(',').map((cell) => cell.trim());
  const [open, high, low, close] = texts.slice(0, 4).map((price) => parseUnits(price, pricePrecision));
  const volume = parseUnits(cutOff(texts[4], quantityPrecision), quantityPrecision);
  if (!/^\d{9,16}$/.test(time) || open === undefined || high === undefined || low === undefined) return undefined;
  if (close === undefined || volume === undefined || low <= 0n) return undefined;
  if (low > open || low > close || high < open || high < close) return undefined;
  const at = Number(time) < LEAST_MS ? Number(time) * 1_000 : Number(time);
  return { at, open, high, low, close, volume };
}

/** A decimal without the digits that are finer than a lot: what was traded is often told more finely. */
function cutOff(text = '', digits: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  return fraction === '' ? whole : `${whole}.${fraction.slice(0, digits) || '0'}`;
}
