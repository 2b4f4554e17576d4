import type { Descriptor } from '../endpoints/EndpointFile.js';
import type { Deviation } from './Deviation.js';
import type { FactParam } from './Fact.js';

/** Parameters that ask for another page. */
const TURNING: readonly string[] = ['idLessThan', 'cursor', 'pageNo', 'pageNum', 'page'];

/** Whether a list that comes in pages is walked as one, in pages of the sizes that the exchange has. */
export function comparePages({ page }: Descriptor, params: readonly FactParam[]): Omit<Deviation, 'endpoint'>[] {
  const turns = params.some(({ name }) => TURNING.includes(name));
  const size = params.find(({ name }) => name === page?.size);
  return [
    { field: 'page', ours: page ? 'in pages' : 'whole', facts: turns ? 'in pages' : 'whole' },
    ...compareSize('page.defaultSize', page?.defaultSize, size?.default),
    ...compareSize('page.maxSize', page?.maxSize, size?.max),
  ];
}

/** A size that the facts do not know is not compared. */
function compareSize(field: string, ours: number | undefined, facts: string | number | undefined) {
  return ours === undefined || facts === undefined ? [] : [{ field, ours: String(ours), facts: String(facts) }];
}
