import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cwd, stdout } from 'node:process';

/**
 * `node scripts/generate-reports.mjs FOLDER COUNT` writes so many invented reports of about 4.5 kB: parts of the sample reports
 * with other digits, 1,000 to a folder. The same count gives the same files.
 */
const [folder = 'out/reports', count = '1000'] = argv.slice(2);
const samples = join(cwd(), 'test/reports');
const paragraphs = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/\n+/))
  .filter((line) => line.length > 40);
/** UTF-8 bytes of a report, at least. */
const SIZE = 4400;

/** Small numbers that go on from a seed (Lehmer). */
function numbersFrom(seed) {
  let state = (seed * 48271 + 11) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function reportOf(number) {
  const next = numbersFrom(number + 1);
  const lines = [`${2004 + (number % 20)}年泾县国民经济和社会发展统计公报`];
  for (let size = 0; size < SIZE;) {
    const line = paragraphs[next(paragraphs.length)].replace(/\d(?=\.\d)/g, () => String(1 + next(9)));
    lines.push(line);
    size += Buffer.byteLength(line);
  }
  return `${lines.join('\n')}\n`;
}

for (let number = 0; number < Number(count); number += 1) {
  const below = join(folder, String(Math.floor(number / 1000)).padStart(3, '0'));
  if (number % 1000 === 0) mkdirSync(below, { recursive: true });
  writeFileSync(join(below, `${String(number).padStart(6, '0')}.txt`), reportOf(number));
}
stdout.write(`${count}\n`);
