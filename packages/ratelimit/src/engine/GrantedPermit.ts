import type { Outcome, Permit } from '../Permit.js';
import type { Engine } from './Engine.js';
import type { ResolvedRoute } from './ResolvedRoute.js';

/** The permit that the engine hands out: remembers what it was given for, and ends once. */
export class GrantedPermit implements Permit {
  readonly #engine: Engine;
  readonly #route: ResolvedRoute;
  readonly #grantedAt: number;
  readonly #expiredAtGrant: number;
  #open = true;

  constructor(engine: Engine, route: ResolvedRoute, grantedAt: number, expiredAtGrant: number) {
    this.#engine = engine;
    this.#route = route;
    this.#grantedAt = grantedAt;
    this.#expiredAtGrant = expiredAtGrant;
  }

  done(outcome?: Outcome): void {
    if (!this.#open) return;
    this.#open = false;
    this.#engine.finish(this.#route, this.#grantedAt, this.#expiredAtGrant, outcome);
  }

  cancel(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#engine.release(this.#route);
  }
}
