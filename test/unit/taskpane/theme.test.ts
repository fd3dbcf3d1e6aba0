import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeFor } from "../../../src/taskpane/theme";

describe("themeFor", () => {
  // Backgrounds of Office's colourful, white, dark grey and black themes.
  test.each([
    ["#FFFFFF", webLightTheme],
    ["#F3F2F1", webLightTheme],
    ["#262626", webDarkTheme],
    ["#000000", webDarkTheme],
    ["0a0a0a", webDarkTheme],
    // Saturated blue is darker to the eye than its channels' mean: 0.114 * 255 = 29.
    ["#0000FF", webDarkTheme],
    // Yellow: (0.299 + 0.587) * 255 = 226.
    ["#FFFF00", webLightTheme],
  ])("%s decides, whatever the system prefers", (bodyBackgroundColor, theme) => {
    expect(themeFor({ bodyBackgroundColor }, true)).toBe(theme);
    expect(themeFor({ bodyBackgroundColor }, false)).toBe(theme);
  });

  test.each([[null], [{}], [{ bodyBackgroundColor: "" }], [{ bodyBackgroundColor: "white" }]])(
    "without a usable colour (%j) the system decides",
    (colours) => {
      expect(themeFor(colours, true)).toBe(webDarkTheme);
      expect(themeFor(colours, false)).toBe(webLightTheme);
    },
  );
});
