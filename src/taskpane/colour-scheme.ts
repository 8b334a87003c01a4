export type ColourScheme = 'light' | 'dark';

/** What Office says of its colours: on some platforms nothing, on others the colours alone. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * The scheme that fits Office's colours; null where Office does not say.
 * `schemeOf({ bodyBackgroundColor: '#262626' })` is dark.
 */
export function schemeOf(colours: OfficeColours | undefined): ColourScheme | null {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme ? 'dark' : 'light';
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colours?.bodyBackgroundColor ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Rec. 709 weights, on the stored values: near enough to tell dark from light.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
