import { type SpotOrderChange, spotModifyOrder } from '@bitget-kit/private-api/spot';
import { call } from '@bitget-kit/transport';
import type { Followed } from './Followed.js';
import { spotProduct } from './spotProduct.js';

/** A spot order that takes the place of another. */
export const spotReplacement: Followed<SpotOrderChange> = {
  refuse: () => undefined,
  scope: () => undefined,
  place: async (transport, change, options) => {
    const { success, orderId, clientOid } = await call(transport, spotModifyOrder, change, options);
    // A failure does not say which half failed.
    return success === 'success' ? { orderId, clientOid } : undefined;
  },
  sources: spotProduct.sources,
};
