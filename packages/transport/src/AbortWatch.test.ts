import { expect, test } from 'vitest';
import { AbortWatch } from './AbortWatch.js';

test('whoever has not left hears the abort, once', () => {
  const watch = new AbortWatch();
  const { signal, abort } = counted();
  const heard: string[] = [];
  const leaves = (): void => void heard.push('left');
  watch.add(signal, leaves);
  watch.add(signal, () => heard.push('a'));
  watch.add(signal, () => heard.push('b'));
  watch.remove(signal, leaves);
  abort();
  expect(heard).toEqual(['a', 'b']);
});

test('who leaves because of the abort keeps nobody else from hearing it', () => {
  const watch = new AbortWatch();
  const { signal, abort } = counted();
  const heard: string[] = [];
  const first = (): void => {
    watch.remove(signal, first);
    heard.push('a');
  };
  watch.add(signal, first);
  watch.add(signal, () => heard.push('b'));
  abort();
  expect(heard).toEqual(['a', 'b']);
});

test('one listener for all, and none once all have left', () => {
  const watch = new AbortWatch();
  const { signal, listeners } = counted();
  const [a, b] = [(): void => {}, (): void => {}];
  watch.add(signal, a);
  watch.add(signal, b);
  expect(listeners()).toBe(1);
  watch.remove(signal, a);
  expect(listeners()).toBe(1);
  watch.remove(signal, b);
  expect(listeners()).toBe(0);
  watch.remove(signal, b);
  watch.add(signal, b);
  expect(listeners()).toBe(1);
});

test('no signal is nothing to listen to', () => {
  const watch = new AbortWatch();
  watch.add(undefined, () => {});
  watch.remove(undefined, () => {});
});

/** A signal that counts who listens to it. */
function counted() {
  const controller = new AbortController();
  let count = 0;
  const signal = new Proxy(controller.signal, {
    get(target, name) {
      if (name === 'addEventListener') count += 1;
      if (name === 'removeEventListener') count -= 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { signal, listeners: () => count, abort: () => controller.abort() };
}
