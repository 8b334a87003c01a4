const LINE_BREAK = 10;

/**
 * The lines of a stream of UTF-8, without their breaks; empty ones are left out. A line of more than `limit` bytes is null, and no more
 * of it is held than that.
 */
export async function* linesIn(
  input: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<string | null> {
  let pieces: Buffer[] = [];
  let held = 0;
  const keep = (piece: Buffer): void => {
    held += piece.length;
    if (held > limit) pieces = [];
    else pieces.push(piece);
  };
  const line = (): string | null =>
    held > limit
      ? null
      : Buffer.concat(pieces)
          .toString('utf8')
          .replace(/^\ufeff/, '');
  for await (const part of input) {
    const chunk = Buffer.from(part as Uint8Array);
    let from = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      const whole = line();
      if (whole === null || whole.trim() !== '') yield whole;
      pieces = [];
      held = 0;
    }
    keep(chunk.subarray(from));
  }
  const last = line();
  if (last === null || last.trim() !== '') yield last;
}
