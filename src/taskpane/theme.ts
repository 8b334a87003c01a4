import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { schemeOf, type ColourScheme, type OfficeColours } from './colour-scheme';

/** Fluent's own list names no font for Chinese; without one Windows falls back to SimSun in places. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const themes = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
} as const satisfies Record<ColourScheme, object>;

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
