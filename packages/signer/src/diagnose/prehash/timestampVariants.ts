import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import type { Variant } from './Variant.js';

/** Below that, a timestamp counts seconds. */
const LEAST_MS = 1e11;

/** The moment in another unit or form. */
export function timestampVariants(timestamp: number): Variant[] {
  if (timestamp < LEAST_MS) {
    return [variant('timestamp-milliseconds', `${timestamp * 1_000}`), variant('timestamp-missing', '')];
  }
  const seconds = [Math.floor(timestamp / 1_000), Math.round(timestamp / 1_000), timestamp / 1_000];
  const iso = new Date(timestamp).toISOString();
  const forms = [iso, iso.replace(/\.\d+/, ''), `${timestamp}.0`, `${timestamp}000`, `${timestamp}000000`];
  return [
    ...seconds.map((text) => variant('timestamp-seconds', `${text}`)),
    ...forms.map((text) => variant('timestamp-format', text)),
    variant('timestamp-missing', ''),
  ];
}

function variant(mistake: SignatureMistakeId, timestamp: string): Variant {
  return { mistakes: [mistake], parts: { timestamp } };
}
