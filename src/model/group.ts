/** What shares a key, in the order in which the keys were met. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const group = key(item);
    const list = found.get(group);
    if (list === undefined) found.set(group, [item]);
    else list.push(item);
  }
  return found;
}
