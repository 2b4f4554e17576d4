import type { Handler, Handlers } from '../http/CallContext.js';
import { inUtaCodes } from './inUtaCodes.js';

/** Handlers of V3: what they refuse is refused in its codes. */
export function utaHandlers(handlers: Handlers): Handlers {
  const entries = Object.entries(handlers).map(([endpoint, handler]): [string, Handler] => [
    endpoint,
    { ...handler, answer: (context) => inUtaCodes(() => handler.answer(context)) },
  ]);
  return Object.fromEntries(entries);
}
