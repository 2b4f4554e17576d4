import { ApiFailure } from '../ApiFailure.js';

const PLAIN: { readonly [name: string]: readonly string[] } = {
  presetTakeProfitPrice: [],
  executeTakeProfitPrice: [],
  presetStopLossPrice: [],
  executeStopLossPrice: [],
};

/** An order that wants what the sandbox cannot do yet is refused: one that was taken without it would be a lie. */
export function refuseUnsimulated(params: { readonly [name: string]: unknown }): void {
  for (const [name, plain] of Object.entries(PLAIN)) {
    const value = params[name];
    if (value === undefined || value === null || value === '' || plain.includes(String(value))) continue;
    const message = `the sandbox does not simulate ${name} of spot orders yet: place the order without it`;
    throw new ApiFailure('sandbox-not-simulated', message, 501);
  }
}
