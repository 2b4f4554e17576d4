import { ApiFailure } from '../ApiFailure.js';

/** Orders that follow the price are not simulated; one that was taken and did nothing would be a lie. */
export function refuseTrailing(planType: unknown): void {
  if (planType !== 'track_plan' && planType !== 'moving_plan') return;
  throw new ApiFailure('sandbox-not-simulated', `the sandbox does not simulate ${planType} yet`, 501);
}
