import { byIndicator, testCounties } from '../office/counties-in-office';

// LibreOffice opens twenty thousand rows twice, sorts them and saves them: many minutes.
jest.setTimeout(7_200_000);

/*
 * The same as `by-hand.office.test.ts` for a hundred counties: a run of its own is `npm run test:office-large`. The file is saved and
 * opened again after the sort, since LibreOffice takes ten times as long to search rows that it has moved.
 */
describe('a hundred counties, forty indicators, five years', () => {
  testCounties({ counties: 100, indicators: 40 }, [{ do: 'sort-reopen', ...byIndicator }, { do: 'compute' }]);
});
