import { lookAlikes } from '../../codelists/look-alike-ideographs';

/** GB 2312 has these, and simplified text writes them otherwise whatever is around them. */
export const traditionalInGb2312 = '麽於夥後吒袷徵摺拚捱麴菸榘醣薹';

/** The rows of GB 2312 that hold ideographs, and the places in each, as bytes. */
const ROWS = { first: 0xb0, last: 0xf7 } as const;
const PLACES = { first: 0xa1, last: 0xfe } as const;
/** From U+3400 to U+9FFF. */
const IDEOGRAPHS = { first: 0x3400, last: 0x9fff } as const;

/** For each code unit 1 where no text is written with it that is all simplified. */
const traditional: Readonly<Uint8Array> = (() => {
  const marks = new Uint8Array(0x10000).fill(1, IDEOGRAPHS.first, IDEOGRAPHS.last + 1);
  const bytes: number[] = [];
  for (let row = ROWS.first; row <= ROWS.last; row += 1)
    for (let place = PLACES.first; place <= PLACES.last; place += 1) bytes.push(row, place);
  for (const one of new TextDecoder('gbk').decode(Uint8Array.from(bytes))) marks[one.charCodeAt(0)] = 0;
  for (const one of traditionalInGb2312) marks[one.charCodeAt(0)] = 1;
  for (const [code, meant] of lookAlikes()) marks[code] = marks[meant] ?? 0;
  return marks;
})();

/**
 * True where a text holds an ideograph that GB 2312 (1980) lacks, or that simplified text writes otherwise whatever is around it: only then
 * it is worth loading the table of how (`codelists/traditional.ts`), which few texts need. 著 and 乾, which simplified text has, too, are none of them.
 *
 * @example mayBeTraditional('全縣') // true
 */
export function mayBeTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (traditional[text.charCodeAt(at)] === 1) return true;
  return false;
}
