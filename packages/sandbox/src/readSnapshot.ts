import { BitgetError } from '@bitget-kit/errors';
import { parse } from 'devalue';
import type { Market } from './exchange/Market.js';
import type { State } from './exchange/State.js';
import { SNAPSHOT_FORM } from './writeSnapshot.js';

/** The state that a snapshot holds, over the markets of this sandbox. */
export function readSnapshot(text: string, markets: readonly Market[]): State {
  const byId = new Map(markets.map((market) => [market.id, market]));
  const read = readText(
    text,
    (id) => byId.get(id) ?? refuse(`The snapshot trades ${id}, which is not among the markets.`),
  );
  const { form, state } = (read ?? {}) as { readonly form?: unknown; readonly state?: State };
  if (form !== SNAPSHOT_FORM || !state) refuse('The snapshot was not made by this version of the sandbox.');
  return state;
}

function readText(text: string, marketOf: (id: string) => Market): unknown {
  try {
    return parse(text, { Market: marketOf });
  } catch (error) {
    if (error instanceof BitgetError) throw error;
    return refuse('The snapshot is not a text that a sandbox has written.');
  }
}

function refuse(message: string): never {
  throw new BitgetError('config/invalid', message, { option: 'snapshot' });
}
