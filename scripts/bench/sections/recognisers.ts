import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { extract } from '../../../src/extract/extract';
import { repeated } from '../bench-text';
import { msPerMillion, type BenchSection } from '../section';
import { fastest, perMillion } from '../timing';

/** Finds what it knows in one sentence. */
export type SentenceReader = (sentence: string) => void;

const MODELS = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeDateTime];

/** Numbers, percentages, currencies, units and dates of @microsoft/recognizers-text-suite, in Chinese. */
export const microsoftRecognisers: SentenceReader = (sentence) => {
  for (const recognise of MODELS) recognise(sentence, Culture.Chinese);
};

/** The engine beside recognisers of single quantities and dates, which join nothing; they read a piece, a sentence at a time. */
export function againstRecognisers(read: SentenceReader): BenchSection {
  return {
    name: 'recognisers',
    run({ reports, characters, rounds }) {
      const text = repeated(reports, characters);
      // The reports once, so that both read as many figures: the others take seconds for them.
      const piece = repeated(reports, Math.min(reports.length, characters));
      const sentences = piece.split(/[。！？\n]/).filter((sentence) => sentence.trim() !== '');
      // The first sentence builds the models, which is no part of reading.
      read(sentences[0] ?? '');
      const runs = fastest({ engine: () => void extract(text), recognisers: () => sentences.forEach(read) }, rounds);
      const times = {
        engine: perMillion(runs.engine, text.length),
        recognisers: perMillion(runs.recognisers, piece.length),
      };
      return [
        {
          measure: '@microsoft/recognizers-text-suite : engine',
          measured: times.recognisers / times.engine,
          unit: '',
          limit: { atLeast: 800 },
          parts: times,
          partsUnit: msPerMillion,
        },
      ];
    },
  };
}
