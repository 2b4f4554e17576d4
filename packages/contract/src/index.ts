export type { EndpointFact, ParamFact } from './EndpointFact.js';
export { facts } from './facts.generated.js';
