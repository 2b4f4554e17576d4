import type { ReceivedRequest } from './ReceivedRequest.js';

/** A signature with what it came with. */
export interface ReceivedSignature {
  readonly request: ReceivedRequest;
  /** As it came: the value of `ACCESS-SIGN`. */
  readonly signature: string;
  /** What the client calls, when it is not `https://api.bitget.com`: it may have got into what was signed. */
  readonly baseUrl?: string | undefined;
}
