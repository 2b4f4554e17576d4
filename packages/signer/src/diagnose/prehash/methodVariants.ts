import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import type { Variant } from './Variant.js';

/** The method in another spelling, or another method. */
export function methodVariants(method: string): Variant[] {
  const capitalised = method.charAt(0) + method.slice(1).toLowerCase();
  return [
    variant('method-case', method.toLowerCase()),
    variant('method-case', capitalised),
    variant('method-missing', ''),
    ...['GET', 'POST', 'PUT', 'DELETE'].map((other) => variant('method-differs', other)),
  ];
}

function variant(mistake: SignatureMistakeId, method: string): Variant {
  return { mistakes: [mistake], parts: { method } };
}
