/** Who the market maker is, and where fees and what leaves the exchange go. Users cannot have these names. */
export const HOUSE: { readonly maker: string; readonly fees: string; readonly outside: string } = {
  maker: '~maker',
  fees: '~fees:spot',
  outside: '~outside:spot',
};
