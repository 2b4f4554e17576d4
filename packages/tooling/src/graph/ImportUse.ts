/** One import of a file, types and re-exports included. */
export interface ImportUse {
  readonly specifier: string;
  /** `dynamic` for `import()` as an expression, `type` when nothing is left at run time. */
  readonly kind: 'static' | 'type' | 'dynamic';
  readonly line: number;
}
