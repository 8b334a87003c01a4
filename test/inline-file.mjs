import { readFileSync } from 'node:fs';

/** What webpack's `asset/inline` does with a file, for jest: a module whose default is the file as a data URL. */
export default {
  process: (_text, path) => ({
    code: `exports.__esModule = true; exports.default = 'data:application/octet-stream;base64,${readFileSync(path).toString('base64')}';`,
  }),
};
