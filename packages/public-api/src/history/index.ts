export type {
  CandleOf,
  CandleSeries,
  FuturesCandleSeries,
  SpotCandleSeries,
  UtaCandleSeries,
} from './CandleSeries.js';
export {
  type CandleHistoryOptions,
  type CandleProgress,
  candleHistory,
} from './candleHistory.js';
