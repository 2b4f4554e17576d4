import { ApiFailure } from '../ApiFailure.js';
import { drawHex } from '../drawHex.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { User } from '../exchange/User.js';
import type { KeyRecord } from '../KeyRecord.js';
import { checkKeyTerms, type KeyTerms } from './checkKeyTerms.js';
import { keysOf } from './keysOf.js';

const MOST_KEYS = 10;

/** Makes a key of a user: the eleventh is refused. Which digits it gets depends on the seed and on the keys before. */
export function createKey(exchange: Exchange, { uid, account }: User, terms: KeyTerms): KeyRecord {
  checkKeyTerms(terms);
  if (keysOf(exchange, uid).length >= MOST_KEYS) throw new ApiFailure('40063', 'API exceeds the maximum limit added');
  const { keys } = exchange.state;
  const drawn = Number(BigInt(exchange.nextId()) % 1_000_000_007n);
  const key: KeyRecord = {
    ...terms,
    apiKey: `bg_${drawHex(32, exchange.seed, drawn, 1)}`,
    secretKey: drawHex(64, exchange.seed, drawn, 2),
    uid,
    account,
    demo: false,
    createdAt: exchange.now(),
  };
  keys.set(key.apiKey, key);
  return key;
}
