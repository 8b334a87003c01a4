import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, cwd } from 'node:process';
import { generateDtsBundle } from 'dts-bundle-generator';

/** `node scripts/library-types.mjs [FILE]` writes the types of the library into one file that stands alone, beside its module. */
const [file = 'dist/library/index.d.mts'] = argv.slice(2);
const [types] = generateDtsBundle(
  [
    {
      filePath: 'src/library/index.ts',
      output: { noBanner: true, exportReferencedTypes: false },
    },
  ],
  { preferredConfigPath: `${cwd()}/tsconfig.library.json` },
);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, types);
