/** Kinds of file that hold no plain text, told apart because each asks for another remedy. */
export type BinaryKind = 'image' | 'pdf' | 'office' | 'old-office' | 'archive' | 'rtf' | 'binary';

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['image', [0xff, 0xd8, 0xff]], // JPEG
  ['image', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['image', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['image', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['office', [0x50, 0x4b, 0x03, 0x04]], // zip: .docx, .xlsx, .ofd, and plain .zip
  ['archive', [0x50, 0x4b, 0x05, 0x06]], // an empty zip
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // OLE: .doc, .wps, .xls
  ['archive', [0x52, 0x61, 0x72, 0x21]], // rar
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['archive', [0x1f, 0x8b]], // gzip
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Bytes looked through for a NUL, which no text in UTF-8 or GB18030 holds. */
const LOOKED_THROUGH = 65_536;

/**
 * What a file is where it is surely no plain text; null where it may be. UTF-16 holds NULs: ask for its mark first.
 * `binaryKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))` is image.
 */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  }
  return bytes.subarray(0, LOOKED_THROUGH).includes(0) ? 'binary' : null;
}
