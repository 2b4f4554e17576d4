/** A fault in what a verb was given. Its message is meant for people; anything else that is thrown is a fault of ours. */
export class ToolingError extends Error {
  override name = 'ToolingError';
}
