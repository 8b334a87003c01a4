import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/** Fluent's own list names no font for Chinese; without one Windows falls back to SimSun in places. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const themes = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
} as const;

export type ColourScheme = keyof typeof themes;

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

/** Sets Fluent's tokens on the page; forced colours win over them by themselves. */
export function applyTheme(scheme: ColourScheme): void {
  setTheme(themes[scheme]);
  document.documentElement.style.colorScheme = scheme;
}

/** Follows the system's preference until Office has said otherwise. Returns how Office says it. */
export function followColourScheme(): (colours: OfficeColours | undefined) => void {
  const preference = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    applyTheme(preference.matches ? 'dark' : 'light');
  };
  follow();
  preference.addEventListener('change', follow);
  return (colours) => {
    const scheme = schemeOf(colours);
    if (scheme === null) return;
    preference.removeEventListener('change', follow);
    applyTheme(scheme);
  };
}
