import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from './Heap.js';

interface Item {
  value: number;
  heapIndex: number;
}

const command = fc.record({
  kind: fc.constantFrom('push', 'push', 'pop', 'remove', 'update'),
  pick: fc.nat(),
  value: fc.integer({ min: 0, max: 20 }),
});

it('always has the first item on top, whatever is pushed, removed or changed', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const heap = new Heap<Item>((a, b) => a.value < b.value);
      const model: Item[] = [];
      for (const { kind, pick, value } of commands) {
        const item = kind === 'pop' ? heap.peek() : model[pick % Math.max(1, model.length)];
        if (kind === 'push') {
          const added = { value, heapIndex: -1 };
          heap.push(added);
          model.push(added);
        } else if (item !== undefined && kind === 'update') {
          item.value = value;
          heap.update(item);
        } else if (item !== undefined) {
          heap.remove(item);
          model.splice(model.indexOf(item), 1);
          expect(item.heapIndex).toBe(-1);
        }
        expect(heap.size).toBe(model.length);
        expect(new Set(heap)).toEqual(new Set(model));
        expect(heap.peek()?.value).toBe(model.length > 0 ? Math.min(...model.map((each) => each.value)) : undefined);
      }
    }),
  );
});
