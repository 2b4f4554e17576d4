/** One parameter as the independent list has it. */
export interface FactParam {
  readonly name: string;
  readonly required?: boolean;
  /** Known from other clients only. */
  readonly documented?: boolean;
  /** What the exchange takes when it is left out. */
  readonly default?: string;
  /** The largest value that the exchange takes; of a list, its greatest length. */
  readonly max?: number;
  /** The fields of its rows, when it is a list. */
  readonly items?: readonly FactParam[];
}

/** One endpoint as the independent list of `packages/contract/facts.json` has it. */
export interface Fact {
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly limit: { readonly requests: number; readonly seconds: number; readonly scope: string } | null;
  readonly body: 'object' | 'array' | 'none' | null;
  readonly params: readonly FactParam[];
  readonly status: 'documented' | 'undocumented';
}
