import type { PartPackage } from './part-package';
import { workbookPart } from './book-parts';
import { elementsOf } from './xml-elements';

/** Why a file is not touched. Wording is in `messages.cli.update`. */
export type UpdateRefusalCode =
  | 'no-workbook'
  | 'encrypted'
  | 'old-format'
  | 'damaged'
  | 'unpacked-too-large'
  | 'macros'
  | 'signed'
  | 'shared'
  | 'strict'
  | 'protected'
  | 'totals-row'
  | 'in-the-way'
  | 'no-sheet';

export interface UpdateRefusal {
  readonly code: UpdateRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Looks at the first bytes: an old .xls and a file with a password are no zip. */
export function refusalOfBytes(bytes: Uint8Array): UpdateRefusal | null {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return null;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (!isCompound) return refusal('no-workbook');
  // A package with a password lies in a compound file, in a stream of this name (UTF-16).
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return refusal(includes(bytes, name) ? 'encrypted' : 'old-format');
}

/** Looks at what an edit would break: signatures, macros, records of changes, protection, spellings of the format not known. */
export function refusalOfPackage(held: PartPackage): UpdateRefusal | null {
  const book = workbookPart(held);
  if (book === undefined || !held.has(book)) return refusal('no-workbook');
  if (held.names.some((name) => /vbaProject/i.test(name)) || /macroEnabled/i.test(held.contentType(book) ?? ''))
    return refusal('macros');
  if (held.names.some((name) => /^_xmlsignatures\//i.test(name))) return refusal('signed');
  if (held.names.some((name) => /\/revisions\//i.test(name))) return refusal('shared');
  const xml = held.text(book);
  const [root] = elementsOf(xml, ['workbook']);
  if (root?.attributes['xmlns'] !== 'http://schemas.openxmlformats.org/spreadsheetml/2006/main')
    return refusal('strict');
  const isLocked = elementsOf(xml, ['workbookProtection']).some(({ attributes }) =>
    ['1', 'true'].includes(attributes['lockStructure'] ?? '0'),
  );
  return isLocked ? refusal('protected', { sheet: '' }) : null;
}

/** A sheet that its owner protected is not written into. */
export function refusalOfSheet(held: PartPackage, part: string, sheet: string): UpdateRefusal | null {
  const isProtected = elementsOf(held.text(part), ['sheetProtection']).some(({ attributes }) =>
    ['1', 'true'].includes(attributes['sheet'] ?? '0'),
  );
  return isProtected ? refusal('protected', { sheet }) : null;
}

export function refusal(code: UpdateRefusalCode, facts: UpdateRefusal['facts'] = {}): UpdateRefusal {
  return { code, facts };
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
