import { ToolingError } from '../ToolingError.js';

/** `spotGetTickers` in the category `spot` is the method `getTickers`. */
export function methodName(category: string, endpoint: string): string {
  const rest = endpoint.slice(category.length);
  if (!endpoint.startsWith(category) || !/^[A-Z]/.test(rest)) {
    throw new ToolingError(
      `${endpoint} is in the folder "${category}", so its name must start with "${category}": ${category}<Verb><Noun>.`,
    );
  }
  return rest.charAt(0).toLowerCase() + rest.slice(1);
}
