import { allRegions } from '../../src/codelists/regions';

interface AnnexOptions {
  readonly year?: number;
  /** One county in so many has the greater figures. */
  readonly every?: number;
}

/** One report of so many counties, each with five figures, as a province prints them in an annex; each figure greater by so much. */
export function annex(count: number, more = 0, { year = 2024, every = 1 }: AnnexOptions = {}): string {
  const counties = allRegions().filter(({ name }) => /[县区市]$/.test(name));
  const names = [...new Set(counties.map(({ name }) => name))].slice(0, count);
  return names
    .map((name, at) => {
      const figure = (step: number): string => ((at % 700) + 90 + (at % every === 0 ? more : 0) + step / 10).toFixed(1);
      return (
        `${year}年，${name}地区生产总值${figure(1)}亿元，社会消费品零售总额${figure(2)}亿元，一般公共预算收入${figure(3)}亿元，` +
        `一般公共预算支出${figure(4)}亿元，进出口总额${figure(5)}亿元。`
      );
    })
    .join('\n');
}
