import { indicators } from '../../../src/codelists/indicators';
import { extract } from '../../../src/extract/extract';
import { messagesFor } from '../../../src/messages';
import { emptyWorkbook } from '../../../src/workbook';
import type { DataRow, RowContext } from '../../../src/workbook/data-row';
import { dictionaryOf } from '../../../src/workbook/dictionary';
import { mergeRows, type Merged } from '../../../src/workbook/merge';
import { observationRow, type NewRow } from '../../../src/workbook/observation-row';
import { periodSpellings, yearsOf } from '../../../src/workbook/period-key';
import { rowContextOf } from '../../../src/workbook/row-context';
import { said, scattered } from '../../../test/workbook/said';
import { textIn, type FuzzTarget } from '../target';
import { mutatedText } from '../text-mutations';

const RULE = '\n====\n';
const messages = messagesFor('zh-CN');
const { entries: dictionary } = dictionaryOf(emptyWorkbook);
const groups: ReadonlyMap<string, string> = new Map(indicators.map(({ name, group }) => [name, group]));
/** Cells that a later report may change: it is named in 备注, and when that was. */
const TOLD: ReadonlySet<string> = new Set(['remarks', 'updatedAt']);
/** Cells that hold what several statements say. */
const GROWING: ReadonlySet<string> = new Set(['evidence', 'bound']);

/** Two reports that say much the same, written one after the other, in either order, and again. */
export const merge: FuzzTarget = {
  name: 'merge',
  make({ reports }, chance) {
    const first = mutatedText(reports, chance, 900).split(RULE).join('\n');
    const second = chance.once(3) ? mutatedText(reports, chance, 900) : mutatedText([first], chance, 900);
    return `${first}${RULE}${second.split(RULE).join('\n')}`;
  },
  run(input) {
    const [first = '', second = ''] = textIn(input).split(RULE);
    const [a, b] = [rowsOf(first, '甲'), rowsOf(second, '乙')];
    const context = contextOf([...a, ...b].map(({ row }) => row));
    const merged = (held: readonly DataRow[], rows: readonly NewRow[]) => mergeRows(held, rows, context, messages);
    const one = held(merged([], a));
    const again = merged(one, a);
    const checked = one.map((row, at) => (at % 3 === 0 ? { ...row, review: '已核' } : row));
    const both = merged(one, b);
    const turned = merged(held(merged([], b)), a);
    return [
      ...(again.appended.length + again.amended.length === 0 ? [] : ['the same report again changes rows']),
      ...lost(one, held(both)),
      ...lost(checked, held(merged(checked, b))),
      ...(merged(checked, b).amended.some(({ row }) => checked[row]?.review === '已核')
        ? ['a checked row changes']
        : []),
      ...sameRows(said(both.rows), said(turned.rows)),
      ...scattered(both.rows).map((subject) => `several rows where one would do: ${subject}`),
    ];
  },
};

function rowsOf(text: string, source: string): readonly NewRow[] {
  const extraction = extract(text);
  const report = { source, text, extraction };
  return extraction.observations.map((observation) =>
    observationRow(observation, observation.indicator, { report, source, groups, dictionary, messages, writtenAt: '' }),
  );
}

function contextOf(rows: readonly DataRow[]): RowContext {
  return rowContextOf(rows, dictionary, periodSpellings(yearsOf(rows)));
}

function held({ rows }: Merged): readonly DataRow[] {
  return rows.map(({ row }) => row);
}

/** A cell that was filled says what it said; sentences, and bounds of another part, may come behind. */
function lost(before: readonly DataRow[], after: readonly DataRow[]): readonly string[] {
  return before.flatMap((row, at) =>
    Object.entries(row).flatMap(([field, cell]) => {
      const now = after[at]?.[field as keyof DataRow];
      const isKept =
        cell === null || TOLD.has(field) || now === cell || (GROWING.has(field) && String(now).includes(String(cell)));
      return isKept ? [] : [`row ${at} lost its ${field}: ${String(cell)}`];
    }),
  );
}

function sameRows(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const only = (these: ReadonlySet<string>, those: ReadonlySet<string>) => [...these].filter((one) => !those.has(one));
  const [left, right] = [only(a, b), only(b, a)];
  if (left.length + right.length === 0) return [];
  return [`the order of two reports matters: ${left.slice(0, 3).join(' ')} ≠ ${right.slice(0, 3).join(' ')}`];
}
