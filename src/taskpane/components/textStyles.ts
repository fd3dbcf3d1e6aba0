import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Running text inside cards and notices. */
export const useTextStyles = makeStyles({
  paragraph: { margin: 0 },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  sectionHeading: { ...typographyStyles.subtitle2, margin: 0 },
  smallHeading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground3 },
});
