import { EventEmitter, once } from 'node:events';
import type { Handler } from './Handler.js';

/** `hang` never answers; `hanging` answers once somebody waits there, `hung-up` once nobody does any more. */
export function hangingRoutes(): { readonly [name: string]: Handler } {
  const changes = new EventEmitter();
  let waiting = 0;
  const change = (by: number): void => {
    waiting += by;
    changes.emit('change');
  };
  const answerWhen =
    (holds: () => boolean): Handler =>
    async (_, response) => {
      while (!holds()) await once(changes, 'change');
      response.end();
    };
  return {
    hang: (_, response) => {
      change(+1);
      response.on('close', () => change(-1));
    },
    hanging: answerWhen(() => waiting > 0),
    'hung-up': answerWhen(() => waiting === 0),
  };
}
