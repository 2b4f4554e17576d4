/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the endpoints of one category take and give. */
export interface CategorySchemas {
  /** By method and path. `params` is null when there are none. */
  readonly endpoints: Readonly<Record<string, { readonly params: JsonSchema | null; readonly result: JsonSchema }>>;
  /** The named types that the schemas refer to. */
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}
