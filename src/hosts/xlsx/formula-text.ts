/** Functions that are newer than the file format; files name them with a prefix, formula bars without. */
const newerFunctions = ['RANK.EQ', 'RANK.AVG', 'IFNA', 'STDEV.S', 'PERCENTILE.INC'] as const;
const pattern = new RegExp(
  `(?<![A-Z.\\w])(${newerFunctions.map((name) => name.replace('.', '\\.')).join('|')})\\(`,
  'g',
);

/** A formula as a file holds it: without `=`, newer functions prefixed. `=RANK.EQ(A1,A1:A9)` is `_xlfn.RANK.EQ(A1,A1:A9)`. */
export function fileFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  // Texts stand at the odd places between the quotes.
  const parts = body.split('"');
  return parts.map((part, index) => (index % 2 === 0 ? part.replace(pattern, '_xlfn.$1(') : part)).join('"');
}
