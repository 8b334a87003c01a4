import { growthBoundFormula, levelBoundFormula, shownFormula, standardBoundFormula, upTo } from './bounds';
import { dataColumn, dictionaryColumn, levelWithUnitFormula, literalMatch } from './column-formulas';
import { periodKeyFormula } from './period-key';
import { indexedRowFormula, isNoRowFormula, placeNumberFormula, restNumberFormula, rowFormula } from './row-index';
import { definedNames, words, type DataField } from './schema';
import { targetCell, type HiddenName, type Looked, type LookUpName } from './targets-layout';
import { otherCurrencyFormula } from './units';

const none = `"${words.none}"`;

/** The formulas of a line of 目标完成, by the names of their columns. */
export function targetFormulas(row: number) {
  const at = (name: Parameters<typeof targetCell>[1]) => targetCell(row, name);
  const isBlank = `${at('region')}&${at('indicator')}&${at('period')}=""`;
  const ifNamed = (formula: string) => `=IF(${isBlank},"",${formula})`;
  const unit = at('unit');
  const done = (field: DataField) => `INDEX(${dataColumn(field)},${at('doneRow')})`;
  const inOtherUnit = `IF(${isNoRowFormula(at('doneRow'))},${none},${levelWithUnitFormula(done)})`;
  const better = `INDEX(${dictionaryColumn('better')},${at('entry')})`;
  return {
    ...lookUps('target'),
    ...lookUps('actual'),
    ...lookUps('estimated'),
    otherCurrency: `=IF(${at('entry')}=0,"",${otherCurrencyFormula(literalMatch(`TRIM(${at('indicator')})`), `INDEX(${dictionaryColumn('unit')},${at('entry')})`)})`,
    place: `=${literalMatch(`TRIM(${at('region')})`)}`,
    placeNumber: `=${placeNumberFormula(at('place'))}`,
    periodKey: `=IF(${at('period')}="","",${periodKeyFormula(at('period'), definedNames.periods)})`,
    entry: `=IF(${at('indicator')}="",0,IFERROR(MATCH(${literalMatch(`TRIM(${at('indicator')})`)},${dictionaryColumn('indicator')},0),0))`,
    order: `=IF(${at('entry')}=0,"",IF(${better}="${words.more}",0,IF(${better}="${words.less}",1,"")))`,
    doneRow: `=IF(${at('actualRow')}>0,${at('actualRow')},${at('estimatedRow')})`,
    unit: `=IF(${isNoRowFormula(at('targetRow'))},"",INDEX(${dataColumn('standardUnit')},${at('targetRow')})&"")`,
    ...figures(row, 'levelTarget', 'targetRow'),
    ...figures(row, 'levelDone', 'doneRow'),
    ...figures(row, 'growthTarget', 'targetRow'),
    ...figures(row, 'growthDone', 'doneRow'),
    targetLevel: ifNamed(shown(at('levelTarget'), at('levelTargetBound'))),
    actualLevel: ifNamed(shown(at('levelDone'), at('levelDoneBound'), inOtherUnit)),
    gapLevel: ifNamed(gap(at('levelTarget'), at('levelDone'))),
    targetGrowth: ifNamed(shown(at('growthTarget'), at('growthTargetBound'))),
    actualGrowth: ifNamed(shown(at('growthDone'), at('growthDoneBound'))),
    gapGrowth: ifNamed(gap(at('growthTarget'), at('growthDone'))),
    levelResult: `=${judged(row, 'level')}`,
    growthResult: `=${judged(row, 'growth')}`,
    result: ifNamed(result(row)),
  };

  /**
   * What is done is looked for in the currency of the target first, so that the two can be compared. Nothing is looked for that
   * does not count: not the other currency where one is found, no estimate where it is done.
   */
  function lookUps<Status extends Looked>(status: Status) {
    const own = (name: LookUpName) => at(`${status}${name}`);
    const indicator = literalMatch(`TRIM(${at('indicator')})`);
    const found = (rest: string, indexed: string, ...settled: readonly string[]) =>
      `=IF(OR(${[`${at('place')}=""`, `${rest}=""`, ...settled].join(',')}),0,${rowFormula(`${at('place')}&${rest}`, indexed)})`;
    const isDone = status === 'estimated' ? [`${at('actualRow')}>0`] : [];
    const first = `IF(${own('Own')}>0,${own('Own')},${own('Foreign')})`;
    const foreignFirst = `IF(${own('Foreign')}>0,${own('Foreign')},${own('Own')})`;
    const isForeign = `AND(${at('targetOwn')}=0,${at('targetForeign')}>0)`;
    const isFound = status === 'target' ? `${own('Own')}>0` : `AND(${own('Own')}>0,NOT(${isForeign}))`;
    return {
      [`${status}Rest`]: `=IF(${at('periodKey')}="","","|"&${at('periodKey')}&"|${words[status]}|"&${indicator})`,
      [`${status}Number`]: `=${restNumberFormula(own('Rest'))}`,
      [`${status}Indexed`]: `=${indexedRowFormula(at('placeNumber'), own('Number'))}`,
      [`${status}Own`]: found(own('Rest'), own('Indexed'), ...isDone),
      [`${status}ForeignRest`]: `=IF(OR(${own('Rest')}="",${at('otherCurrency')}=""),"",${own('Rest')}&"|"&${at('otherCurrency')})`,
      [`${status}ForeignNumber`]: `=${restNumberFormula(own('ForeignRest'))}`,
      [`${status}ForeignIndexed`]: `=${indexedRowFormula(at('placeNumber'), own('ForeignNumber'))}`,
      [`${status}Foreign`]: found(own('ForeignRest'), own('ForeignIndexed'), isFound, ...isDone),
      [`${status}Row`]: status === 'target' ? `=${first}` : `=IF(${isForeign},${foreignFirst},${first})`,
    } as Record<`${Status}${LookUpName}`, string>;
  }

  /** The number of a row that was found and its bound; a level in another unit is none. */
  function figures<Name extends 'levelTarget' | 'levelDone' | 'growthTarget' | 'growthDone'>(
    line: number,
    name: Name,
    found: 'targetRow' | 'doneRow',
  ) {
    const position = targetCell(line, found);
    const data = (field: DataField) => `INDEX(${dataColumn(field)},${position})`;
    const bound = `${data('bound')}&""`;
    const isNoRow = isNoRowFormula(position);
    const isLevel = name.startsWith('level');
    const number = data(isLevel ? 'standardValue' : 'growth');
    const holds = isLevel ? `AND(ISNUMBER(${number}),${data('standardUnit')}=${unit})` : `ISNUMBER(${number})`;
    return {
      [name]: `=IF(${isNoRow},"",IF(${holds},${number},""))`,
      [`${name}Bound`]: `=IF(OR(${targetCell(line, name)}="",${isNoRow}),"",${isLevel ? standardBoundFormula(levelBoundFormula(bound), data('value'), number) : growthBoundFormula(bound)})`,
    } as Record<Name | `${Name}Bound`, string>;
  }
}

function shown(figure: string, bound: string, otherwise = none): string {
  return `IF(${figure}="",${otherwise},${shownFormula(figure, bound)})`;
}

function gap(target: string, done: string): string {
  return `IF(OR(${target}="",${done}=""),${none},ROUND(${done}-${target},10))`;
}

/**
 * Whether what was done reaches the target. A bound of the target says which way it lies, else the better end of the
 * indicator does; a bound of what was done may leave it open. About (约) is reached within a twentieth of the target.
 */
function judged(row: number, figure: 'level' | 'growth'): string {
  const cell = (name: HiddenName) => targetCell(row, name);
  const [target, bound] = [cell(`${figure}Target`), cell(`${figure}TargetBound`)];
  const [done, doneBound] = [cell(`${figure}Done`), cell(`${figure}DoneBound`)];
  const [yes, no, about] = [words.reached, words.missed, words.nearlyReached].map((word) => `"${word}"`);
  const upper = (of: string, otherwise: string) =>
    `IF(LEFT(${of},1)="${upTo}",IFERROR(VALUE(MID(${of},2,20)),${otherwise}),${otherwise})`;
  const least = `IF(OR(${doneBound}="≤",${doneBound}="＜"),-1E+300,${done})`;
  const most = `IF(OR(${doneBound}="≥",${doneBound}="＞"),1E+300,${upper(doneBound, done)})`;
  const order = cell('order');
  const isLess = `OR(${bound}="≤",${bound}="＜",AND(${order}=1,${bound}<>"≥",${bound}<>"＞"))`;
  const isMore = `OR(${bound}="≥",${bound}="＞",${order}=0)`;
  const end = upper(bound, target);
  const less = `IF(IF(${bound}="＜",${most}<${target},${most}<=${end}),${yes},IF(IF(${bound}="＜",${least}>=${target},${least}>${end}),IF(AND(${bound}="约",${least}<=${target}+ABS(${target})/20),${about},${no}),""))`;
  const more = `IF(IF(${bound}="＞",${least}>${target},${least}>=${target}),${yes},IF(IF(${bound}="＞",${most}<=${target},${most}<${target}),IF(AND(${bound}="约",${most}>=${target}-ABS(${target})/20),${about},${no}),""))`;
  const within = `IF(LEFT(${bound},1)="${upTo}",IF(AND(${least}>=${target},${most}<=${end}),${yes},IF(OR(${most}<${target},${least}>${end}),${no},"")),"")`;
  return `IF(OR(${target}="",${done}=""),"",IF(${isLess},${less},IF(${isMore},${more},${within})))`;
}

function result(row: number): string {
  const at = (name: Parameters<typeof targetCell>[1]) => targetCell(row, name);
  const [level, growth] = [at('levelResult'), at('growthResult')];
  const both = `IF(${level}=${growth},${level},"${words.levelIs}"&${level}&"、${words.growthIs}"&${growth})`;
  const judgedResult = `IF(${level}="",IF(${growth}="",${none},${growth}),IF(${growth}="",${level},${both}))`;
  const estimated = `IF(AND(${at('actualRow')}=0,${at('estimatedRow')}>0),"（${words.estimated}）","")`;
  return `IF(${at('targetRow')}=0,${none},IF(${at('doneRow')}=0,"${words.notYet}",${judgedResult}&${estimated}))`;
}
