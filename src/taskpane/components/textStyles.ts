import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Running text inside cards and notices. */
export const useTextStyles = makeStyles({
  paragraph: { margin: 0 },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  sectionHeading: { ...typographyStyles.subtitle2, margin: 0 },
  // Underlined, because contrast themes take the link's colour away; with a ring, because a second line below is easily overlooked.
  link: { textDecorationLine: "underline", borderRadius: tokens.borderRadiusSmall, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
  smallHeading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground3 },
});
