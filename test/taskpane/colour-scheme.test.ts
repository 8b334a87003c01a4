import { schemeOf, type ColourScheme, type OfficeColours } from '../../src/taskpane/colour-scheme';

test.each<[OfficeColours | undefined, ColourScheme | null]>([
  [undefined, null],
  [{}, null],
  [{ isDarkTheme: true }, 'dark'],
  [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: 'FFFFFF' }, 'light'],
  [{ bodyBackgroundColor: '#0000ff' }, 'dark'],
  [{ bodyBackgroundColor: '#ffff00' }, 'light'],
  [{ bodyBackgroundColor: 'buttonface' }, null],
])('Office colours %j are %s', (colours, expected) => {
  expect(schemeOf(colours)).toBe(expected);
});
