/** A refusal on its way to the envelope: the exchange's code, its wording, and the HTTP status. */
export class ApiFailure extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
