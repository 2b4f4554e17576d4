export { checkRequest } from './checkRequest.js';
export { checkResponse } from './checkResponse.js';
export type { Deviation } from './Deviation.js';
export type { EndpointFact, ParamFact } from './EndpointFact.js';
export { facts } from './facts.generated.js';
export { type Drift, reportDrift } from './reportDrift.js';
export { sampleResponse } from './sampleResponse.js';
export type { EndpointRef } from './schemas/loadCategory.js';
