/** Which package an endpoint lives in. */
export type ApiPackage = 'public-api' | 'private-api';

/** A rule of a parameter as it stands in a descriptor. */
export type Rule =
  | string
  | {
      readonly items: Readonly<Record<string, Rule>> | string;
      readonly required?: boolean;
      readonly max?: number;
    };

/** The descriptor's own values. Nothing is trusted to be there: it is what the checks look at. */
export interface Descriptor {
  readonly method?: string;
  readonly path?: string;
  readonly access?: string;
  readonly permission?: string;
  readonly limit?: { readonly requests: number; readonly seconds: number; readonly scope: string };
  readonly body?: string;
  /** A rule for each parameter, or the rule of a list when the body is one. */
  readonly check?: Readonly<Record<string, Rule>> | Exclude<Rule, string>;
  readonly page?: {
    readonly by: string;
    readonly size?: string;
    readonly defaultSize: number;
    readonly maxSize: number;
  };
  readonly stability?: string;
}

/** A type as written in the endpoint's file, and the names in it that must be imported to write it elsewhere. */
export interface TypeText {
  readonly text: string;
  /** Name → module specifier as seen from the endpoint's folder. */
  readonly imports: Readonly<Record<string, string>>;
}

/** One parameter as the types have it. */
export interface TypedParam {
  readonly required: boolean;
  /** The kinds of rule that fit its type; none when it is a list or an object. */
  readonly kinds: readonly string[];
  /** The fields of its rows, when it is a list of objects. */
  readonly items?: Readonly<Record<string, TypedParam>>;
}

/** One endpoint, as read from its file. */
export interface EndpointFile {
  readonly package: ApiPackage;
  readonly category: string;
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** The lines of its TSDoc, without the comment marks. Empty when there is none. */
  readonly doc: readonly string[];
  readonly params: TypeText;
  readonly result: TypeText;
  readonly needs: string;
  /** True when every parameter may be left out. */
  readonly paramsOptional: boolean;
  /** The parameters by the types; for an array body the fields of its rows. */
  readonly typedParams: Readonly<Record<string, TypedParam>>;
  readonly paged: boolean;
  readonly descriptor: Descriptor;
  /** Names of types that the file exports. */
  readonly exportedTypes: readonly string[];
}
