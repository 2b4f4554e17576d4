import type { Outcome, Permit } from '../Permit.js';
import type { Engine } from './Engine.js';
import type { ResolvedRoute } from './ResolvedRoute.js';

/** The permit that the engine hands out: remembers what it was given for, and ends once. */
export class GrantedPermit implements Permit {
  readonly #engine: Engine;
  readonly #route: ResolvedRoute;
  readonly #grantedAt: number;
  readonly #expiredAtGrant: number;
  readonly #ticket: string | undefined;
  #open = true;

  constructor(
    engine: Engine,
    route: ResolvedRoute,
    grantedAt: number,
    expiredAtGrant: number,
    ticket: string | undefined,
  ) {
    this.#engine = engine;
    this.#route = route;
    this.#grantedAt = grantedAt;
    this.#expiredAtGrant = expiredAtGrant;
    this.#ticket = ticket;
  }

  done(outcome?: Outcome): void {
    if (!this.#open) return;
    this.#open = false;
    this.#route.gate?.settle(this.#ticket, outcome?.lost === true);
    this.#engine.finish(this.#route, this.#grantedAt, this.#expiredAtGrant, outcome);
  }

  cancel(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#route.gate?.giveBack(this.#ticket);
    this.#engine.release(this.#route);
  }
}
