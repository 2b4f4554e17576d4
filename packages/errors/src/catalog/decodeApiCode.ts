import type { ApiErrorCategory } from '../ApiErrorCategory.js';
import type { RetryAdvice } from '../RetryAdvice.js';
import type { ApiArea, ApiCodeInfo } from './ApiCodeInfo.js';

/** Reads one row of the generated tables, with the head row it stands under and its row of texts, if any. */
export function decodeApiCode(head: string, row: string, texts: string | undefined): ApiCodeInfo {
  const [category, retry, areas = '', documented] = head.slice(1).split('|');
  const [code = '', message = '', ...variants] = row.split('|');
  const [, explanation, whatToDo] = texts?.split('|') ?? [];
  return {
    code,
    message,
    category: category as ApiErrorCategory,
    retry: retry as RetryAdvice,
    areas: areas.split(',') as ApiArea[],
    documented: documented === '1',
    ...(variants.length > 0 && { variants }),
    ...(explanation !== undefined && { explanation, whatToDo }),
  };
}
