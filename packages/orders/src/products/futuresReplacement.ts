import { type FuturesModifyOrderParams, futuresModifyOrder } from '@bitget-kit/private-api/futures';
import { call } from '@bitget-kit/transport';
import type { Followed } from './Followed.js';
import { futuresProduct } from './futuresProduct.js';

/** A futures order that takes the place of another. */
export const futuresReplacement: Followed<FuturesModifyOrderParams> = {
  refuse: () => undefined,
  scope: ({ productType }) => productType,
  place: async (transport, change, options) => {
    await call(transport, futuresModifyOrder, change, options);
    // The new order is made after the answer, if it is made at all.
    return undefined;
  },
  sources: futuresProduct.sources,
};
