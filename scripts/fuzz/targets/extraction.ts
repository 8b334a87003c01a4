import { extract } from '../../../src/extract/extract';
import { problemsOf } from '../read-text';
import { textIn, type FuzzTarget } from '../target';
import { mutatedText } from '../text-mutations';

/** The engine on changed reports: offsets, spans and the account of digits hold, and the same text is read the same twice. */
export const extraction: FuzzTarget = {
  name: 'extraction',
  make: ({ reports }, chance) => mutatedText(reports, chance),
  run(input) {
    const source = textIn(input);
    const read = extract(source);
    const again = JSON.stringify(read) === JSON.stringify(extract(source)) ? [] : ['read otherwise again'];
    return [...problemsOf(source, read), ...again];
  },
};
