/** How many orders may rest on one pair, where its rules do not say; the unified account counts all pairs of a product. */
export const MOST_ORDERS = { spot: 200, futures: 999_999, unified: 400 } as const;
