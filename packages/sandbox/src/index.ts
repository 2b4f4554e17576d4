export { createSandbox } from './createSandbox.js';
export { DEFAULT_MARKETS } from './exchange/DEFAULT_MARKETS.js';
export type { MarketCategory, MarketRules } from './exchange/Market.js';
export type { RateCount } from './http/RateCount.js';
export type { Sandbox, SandboxInspection, SandboxServer } from './Sandbox.js';
export type { SandboxClock, SandboxConfig, SandboxKeyConfig, SandboxLimits } from './SandboxConfig.js';
export type { SandboxFault, SandboxFaultKind } from './SandboxFault.js';
export type { SandboxKey, SandboxPermission } from './SandboxKey.js';
