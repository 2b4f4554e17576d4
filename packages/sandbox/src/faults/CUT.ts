/** The header that tells a socket that the rest of an answer does not come; its value is the length that was meant. */
export const CUT = 'x-sandbox-cut';
