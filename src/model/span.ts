/** A half-open run of UTF-16 code units: `text.slice(start, end)` is what stands there. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where `inner` lies wholly in `outer`. `contains({start: 0, end: 9}, {start: 2, end: 3})` is true. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where the two share at least one code unit. `overlaps({start: 0, end: 2}, {start: 2, end: 4})` is false. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
