import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyCharacter } from '../any-character';
import { extract } from '../../src/extract/extract';
import type { DiagnosticCode } from '../../src/model';
import { brokenInvariants } from '../extraction-invariants';

const FOLDER = join(__dirname, '../reports');
const reports = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

/** What is wrong with the reading of a text; a text that is none (no Chinese, binary) is not read at all. */
function problems(source: string): readonly string[] {
  const extraction = extract(source);
  const refused = extraction.diagnostics.some(({ code }) => REFUSALS.includes(code));
  return refused ? [] : brokenInvariants(source, extraction);
}
const REFUSALS: readonly DiagnosticCode[] = ['source-empty', 'source-binary', 'source-not-chinese'];

/** How much of a report one case holds: enough for a table or a few paragraphs. */
const LONGEST = 900;

/** What a paste, a web page or an enemy puts between the characters of a report. */
const noise = fc.constantFrom(
  ...[
    ' ',
    '\u3000',
    '\n',
    '\r\n',
    '\t',
    '|',
    ',',
    '，',
    '。',
    '、',
    '；',
    ':',
    '(',
    ')',
    '（',
    '）',
    '-',
    '—',
    '%',
    '??',
  ],
  ...[
    '5',
    '８',
    '0',
    '.',
    '..',
    '12',
    '千',
    '亿',
    '亿元',
    '第',
    '位',
    '全市',
    '分别',
    '增长',
    '由',
    '至',
    '其中',
    '占',
    '2023年',
  ],
  ...['\ud83d', '\udc4d', '\u{1f44d}', '\u202e', '\u2066', '\u200b', '\ufeff', '\u0000', '\u0007', '\ufffd', 'e\u0301'],
  ...['=1+1', '<script>', '__proto__', '1e999', '9'.repeat(40), '(zhǎng)', '單位：億元', '[13]', 'NaN', '-0'],
);

/** A part of a report, of two, or one part twice, with noise in it. */
const mutated = fc
  .record({
    first: fc.constantFrom(...reports),
    second: fc.constantFrom(...reports),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 20, max: LONGEST }),
    way: fc.constantFrom('cut', 'splice', 'double', 'reverse'),
    noise: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), noise), { maxLength: 12 }),
  })
  .map(({ first, second, from, cut, length, way, noise: added }) => {
    const part = (text: string, at: number): string => {
      const start = Math.floor(at * text.length);
      return text.slice(start, start + length);
    };
    const a = part(first, from);
    const b = part(second, cut);
    const at = Math.floor(cut * a.length);
    const base =
      way === 'splice'
        ? a.slice(0, at) + b
        : way === 'double'
          ? a + a
          : way === 'reverse'
            ? a.split('\n').reverse().join('\n')
            : a;
    return added.reduce((text, [place, one]) => {
      const where = Math.floor(place * text.length);
      return text.slice(0, where) + one + text.slice(where);
    }, base);
  });

describe('a report cut, spliced, doubled and full of noise', () => {
  it('is read without an exception, and every number has its place', () => {
    fc.assert(
      fc.property(mutated, (source) => {
        expect(problems(source)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(mutated, (source) => {
        expect(extract(source)).toEqual(extract(source));
      }),
      { numRuns: 40 },
    );
  });
});

it('any text at all is read without an exception', () => {
  const pieces = fc.constantFrom(
    ...[
      '县',
      '地区生产总值',
      '增长',
      '5.6',
      '%',
      '亿元',
      '，',
      '。',
      '、',
      '\n',
      '\t',
      '|',
      '(',
      ')',
      ' ',
      '第',
      '位',
      '分别',
    ],
    ...[
      '三次产业结构',
      '9.5:43.2:47.3',
      '2023年',
      '1-7月',
      '由',
      '占',
      '比',
      '其中',
      '预计',
      '城乡居民人均可支配收入',
      '±',
      '１',
    ],
  );
  const text = fc.oneof(fc.string({ unit: pieces, maxLength: 40 }), fc.string({ unit: anyCharacter, maxLength: 80 }));
  fc.assert(
    fc.property(text, (source) => {
      expect(problems(source)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
