/** What stands between the tokens of a JSON text. */
export interface JsonLayout {
  readonly comma: string;
  readonly colon: string;
  /** One step of indentation; without it, all is one line. */
  readonly indent?: string;
}
