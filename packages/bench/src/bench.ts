import { benchRatelimit } from './ratelimit.bench.js';
import { benchSigner } from './signer.bench.js';

// One after the other, so that they do not share a core.
await benchSigner();
await benchRatelimit();
