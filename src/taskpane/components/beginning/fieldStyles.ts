import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Fields of forms: the browser's own, in Fluent's colours. */
export const useFieldStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "14px" },
  group: { display: "flex", flexDirection: "column", rowGap: "4px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  label: { ...typographyStyles.body1Strong, padding: 0 },
  plainLabel: typographyStyles.body1,
  row: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  grow: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  field: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: "5px 10px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": { color: tokens.colorNeutralForeground4 },
    ":focus": {
      outline: "2px solid transparent",
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    "[aria-invalid=true]": { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  },
  area: { resize: "vertical", minHeight: "52px" },
  choice: { display: "flex", columnGap: "8px", alignItems: "center", minHeight: "28px", cursor: "pointer" },
  box: { width: "16px", height: "16px", margin: 0, flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
  problem: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  start: { alignSelf: "flex-start" },
});
