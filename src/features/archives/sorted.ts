/**
 * The numbers 0 to `length` - 1 in the order that `compare` gives them; equal ones in their own order. Takes eight bytes
 * a number, where the `sort` of a typed array copies all of them to the JavaScript heap.
 *
 * Source: bottom-up merge sort.
 */
export function sortedNumbers(length: number, compare: (one: number, other: number) => number): Int32Array {
  let from = new Int32Array(length);
  for (let number = 0; number < length; number += 1) from[number] = number;
  let to = new Int32Array(length);
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      merge(from, to, start, Math.min(start + width, length), Math.min(start + 2 * width, length), compare);
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Merges the sorted runs `start` to `middle` and `middle` to `end`. */
function merge(
  from: Int32Array,
  to: Int32Array,
  start: number,
  middle: number,
  end: number,
  compare: (one: number, other: number) => number,
): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at += 1) {
    const isLeft = right >= end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
    to[at] = (isLeft ? from[left] : from[right]) ?? 0;
    if (isLeft) left += 1;
    else right += 1;
  }
}
