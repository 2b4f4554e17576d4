/** The address of a request is not in the request: whoever runs the app says it. */
export interface AppEnv {
  readonly Bindings: { readonly ip?: string };
}
