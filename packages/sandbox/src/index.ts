export { createSandbox } from './createSandbox.js';
export { DEFAULT_MARKETS, type MarketRules } from './exchange/Market.js';
export type { RateCount } from './http/createRateGuard.js';
export type { Sandbox, SandboxInspection, SandboxServer } from './Sandbox.js';
export type { SandboxConfig, SandboxKeyConfig, SandboxLimits } from './SandboxConfig.js';
export type { SandboxKey, SandboxPermission } from './SandboxKey.js';
