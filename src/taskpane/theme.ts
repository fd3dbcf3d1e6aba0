import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What the pane needs of Office's theme. Builds differ: the whole object or a colour may be missing or malformed. */
export interface OfficeThemeColours {
  readonly bodyBackgroundColor?: string;
}

const DARK_BELOW = 128;
/** Rec. 601 weights of red, green and blue in perceived lightness. */
const LIGHTNESS_WEIGHTS = [0.299, 0.587, 0.114] as const;

/** The Fluent theme that suits Excel: by the pane's background, or by the system's preference where Office tells no colour. */
export function themeFor(colours: OfficeThemeColours | null, prefersDark: boolean): Theme {
  const lightness = lightnessOf(colours?.bodyBackgroundColor ?? "");
  const isDark = lightness === null ? prefersDark : lightness < DARK_BELOW;
  return isDark ? webDarkTheme : webLightTheme;
}

/** For the CSS property `color-scheme`: scroll bars and text boxes drawn by the browser. */
export const colourSchemeOf = (theme: Theme): "light" | "dark" => (theme === webDarkTheme ? "dark" : "light");

function lightnessOf(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (match === null) return null;
  return LIGHTNESS_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number.parseInt(match[index + 1] ?? "0", 16), 0);
}
