import { readXlsx, writeXlsx } from '../../hosts/xlsx';
import { refusalOf, updateXlsx } from '../../hosts/xlsx/update';
import {
  emptyWorkbook,
  planWorkbook,
  tableNames,
  userDictionaryOf,
  workbookProblems,
  type WorkbookInput,
  type WorkbookProblem,
  type WorkbookState,
} from '../../workbook';
import type { MadeFile, OpenedFile, OrRefused, WorkbookContents } from './protocol';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** More bytes than these, unpacked, and a browser would run out of memory over them. */
const MOST_UNPACKED = 300_000_000;

/** Of the making of a file the planning takes about this share. */
const PLANNED = 0.4;

/** Looks at a file that a person chose: what it holds of ours, or why nothing can be merged into it. */
export async function openedFile(file: Blob): Promise<OrRefused<OpenedFile>> {
  const bytes = await bytesOf(file);
  const refusal = refusalOf(bytes, MOST_UNPACKED);
  if (refusal !== null) return { kind: 'refused', refusal };
  const state = await stateOf(bytes);
  if (state === null) return { kind: 'refused', refusal: { code: 'damaged', facts: {} } };
  const problems = workbookProblems(state);
  const [damage] = problems.filter(({ isRefused }) => isRefused);
  if (damage) return { kind: 'refused', condition: damage };
  const { dictionary, problems: cells } = userDictionaryOf(state);
  return { kind: 'made', value: { bytes: blobOf(bytes), contents: contentsOf(state), dictionary, cells } };
}

/** A file of these reports: a new one, or the one that a person opened, brought up to date as `zhibiao workbook --update` does. */
export async function madeFile(
  input: WorkbookInput,
  workbook: Blob | null,
  onProgress: (share: number) => void = () => undefined,
): Promise<OrRefused<MadeFile>> {
  const before = workbook && (await bytesOf(workbook));
  const state = before === null ? emptyWorkbook : await readXlsx(before);
  const plan = planWorkbook(input, state);
  onProgress(PLANNED);
  const { summary } = plan;
  if (workbook === null || before === null) {
    const bytes = blobOf(await writeXlsx(plan));
    return { kind: 'made', value: { bytes, summary, isChanged: true, left: [], mended: [], contents: noContents } };
  }
  const updated = await updateXlsx(before, plan);
  if (!updated.ok) return { kind: 'refused', refusal: updated.refusal };
  const { bytes, isChanged, left } = updated;
  const mended: readonly WorkbookProblem[] = isChanged ? workbookProblems(state) : [];
  const contents = contentsOf(isChanged ? await readXlsx(bytes) : state);
  const file = isChanged ? blobOf(bytes) : workbook;
  return { kind: 'made', value: { bytes: file, summary, isChanged, left, mended, contents } };
}

/** The file with these reports; without any it is shown as it was opened. */
export async function mergedFile(input: WorkbookInput, workbook: Blob): Promise<OrRefused<Blob>> {
  if (input.reports.length === 0) return { kind: 'made', value: workbook };
  const made = await madeFile(input, workbook);
  return made.kind === 'made' ? { kind: 'made', value: made.value.bytes } : made;
}

export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType });
}

async function stateOf(bytes: Uint8Array): Promise<WorkbookState | null> {
  try {
    return await readXlsx(bytes);
  } catch {
    return null; // the reading library says in many ways that a part is not as it should be
  }
}

const noContents: WorkbookContents = { rows: 0, reports: 0 };

function contentsOf({ tables }: WorkbookState): WorkbookContents {
  const count = (name: string): number => tables.find((table) => table.name === name)?.rows.length ?? 0;
  return { rows: count(tableNames.data), reports: count(tableNames.sources) };
}
