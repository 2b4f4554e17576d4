import { abortChecks } from './abortChecks.js';
import type { Check } from './Check.js';
import { errorChecks } from './errorChecks.js';
import { limiterChecks } from './limiterChecks.js';
import { loadChecks } from './loadChecks.js';
import { pagingChecks } from './pagingChecks.js';
import { proxyChecks } from './proxyChecks.js';
import { sandboxChecks } from './sandboxChecks.js';
import { senderChecks } from './senderChecks.js';
import { signatureChecks } from './signatureChecks.js';

/** The whole suite. Every runtime runs all of it that is not said to be for others. */
export const CHECKS: readonly Check[] = [
  ...loadChecks,
  ...signatureChecks,
  ...errorChecks,
  ...sandboxChecks,
  ...pagingChecks,
  ...limiterChecks,
  ...abortChecks,
  ...senderChecks,
  ...proxyChecks,
];
