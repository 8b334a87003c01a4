import { strToU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/hosts/xlsx';
import { refusalOf, updateXlsx } from '../../../src/hosts/xlsx/update';
import { workbookProblems, type WorkbookState } from '../../../src/workbook';
import { mutatedBytes } from '../byte-mutations';
import { bytesIn, unpackedSize, zipped, type FuzzTarget } from '../target';
import { mutatedXml } from '../xml-mutations';
import { planOf, rowsIn } from '../workbook-of';

const NEW = '商河县2024年上半年经济运行情况\n上半年，商河县地区生产总值118.60亿元，同比增长5.2%。';

/** A workbook of ours whose parts or bytes are changed, brought up to date as `--update` does. */
export const xlsxUpdate: FuzzTarget = {
  name: 'xlsx-update',
  size: unpackedSize,
  make({ book }, chance) {
    if (chance.once(5)) return mutatedBytes(book, chance);
    const parts = unzipSync(book);
    for (let times = 1 + chance.below(2); times > 0; times -= 1) {
      const name = chance.pick(Object.keys(parts));
      parts[name] = strToU8(mutatedXml(new TextDecoder().decode(parts[name]), chance));
    }
    return zipped(parts);
  },
  async run(input) {
    const bytes = bytesIn(input);
    if (refusalOf(bytes) !== null) return [];
    const state = await stateOf(bytes);
    if (state === null || workbookProblems(state).some(({ isRefused }) => isRefused)) return [];
    const outcome = await updateXlsx(bytes, planOf(NEW, state));
    if (!outcome.ok) return [];
    const after = await stateOf(outcome.bytes);
    if (after === null) return ['what was written cannot be read'];
    if (rowsIn(after).length < rowsIn(state).length) return ['rows are lost'];
    const again = await updateXlsx(outcome.bytes, planOf(NEW, after));
    return again.ok && !again.isChanged ? [] : ['the same report again changes the workbook'];
  },
};

/** As the command line has it: the reading library says in many ways that a part is not as it should be. */
async function stateOf(bytes: Uint8Array): Promise<WorkbookState | null> {
  try {
    return await readXlsx(bytes);
  } catch {
    return null;
  }
}
