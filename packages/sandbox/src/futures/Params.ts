/** Parameters of a request, as text or JSON. */
export interface Params {
  readonly [name: string]: unknown;
}
