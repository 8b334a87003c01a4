import { contains, overlaps, type Span } from '../../src/model';

const span = (start: number, end: number): Span => ({ start, end });

describe.each<[string, Span, Span, { readonly contains: boolean; readonly overlaps: boolean }]>([
  ['the same', span(2, 5), span(2, 5), { contains: true, overlaps: true }],
  ['one within the other', span(0, 9), span(2, 3), { contains: true, overlaps: true }],
  ['one that ends with the other', span(0, 9), span(7, 9), { contains: true, overlaps: true }],
  ['one around the other', span(2, 3), span(0, 9), { contains: false, overlaps: true }],
  ['two that share a unit', span(0, 3), span(2, 5), { contains: false, overlaps: true }],
  ['two that touch', span(0, 2), span(2, 4), { contains: false, overlaps: false }],
  ['two apart', span(0, 2), span(3, 4), { contains: false, overlaps: false }],
  ['an empty one at the end', span(0, 2), span(2, 2), { contains: true, overlaps: false }],
])('%s', (_, a, b, expected) => {
  it(`contains: ${String(expected.contains)}, overlaps: ${String(expected.overlaps)}`, () => {
    expect({ contains: contains(a, b), overlaps: overlaps(a, b) }).toEqual(expected);
  });

  it('overlapping is mutual', () => {
    expect(overlaps(b, a)).toBe(overlaps(a, b));
  });
});
