/** The lines of products that orders are placed in. */
export type ProductName = 'spot' | 'futures' | 'margin' | 'uta';
