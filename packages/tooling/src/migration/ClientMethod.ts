/** One method of another client, and the request that it makes. */
export interface ClientMethod {
  /** `RestClientV2`. */
  readonly client: string;
  readonly name: string;
  /** `GET /api/v2/spot/account/assets`. */
  readonly endpoint: string;
}
