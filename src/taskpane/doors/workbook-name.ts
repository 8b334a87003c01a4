import { regionsNamed } from '../../codelists/regions';
import { fill, type Messages } from '../../messages';
import { parsePeriod, periodLabel, type ReportFacts } from '../../model';

/** All that may stand in the name of a file beside the product's own words. */
const plain = /^[\p{Script=Han}\dA-Za-z]+$/u;

/**
 * The name of the file that holds these reports: 宣州区2024年上半年指标.xlsx, of several places 宣州区等2地…, a period only where
 * all share it. A report's text is hostile, so nothing of it gets here but the name of a place that the list of regions
 * knows and the label of a period that is one.
 */
export function workbookName(reports: readonly ReportFacts[], { taskpane: { fileName } }: Messages): string {
  const places = distinct(reports.map(({ region }) => knownPlace(region)));
  const periods = distinct(reports.map(({ defaultPeriod }) => plainPeriod(defaultPeriod)));
  const [firstPlace = ''] = places;
  const place = places.length > 1 ? fill(fileName.places, { place: firstPlace, count: places.length }) : firstPlace;
  const period = periods.length === 1 ? (periods[0] ?? '') : '';
  return place === '' && period === '' ? fileName.plain : fill(fileName.named, { place, period });
}

function knownPlace(name: string | null): string {
  return name !== null && plain.test(name) && regionsNamed(name).length > 0 ? name : '';
}

/** 2024年1-7月 becomes 2024年1至7月; what is no period becomes nothing. */
function plainPeriod(period: string | null): string {
  if (period === null || parsePeriod(period) === null) return '';
  const label = periodLabel(period).replaceAll('-', '至');
  return plain.test(label) ? label : '';
}

/** The different texts among these, in their order; that one is missing counts as none. */
function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
