import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Filled } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";

interface SeverityMarkProps {
  readonly severity: Severity;
}

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, hint: Lightbulb16Filled };

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1Strong, display: "inline-flex", alignItems: "center", columnGap: "4px" },
  icon: { flexShrink: 0 },
  // The word is as dark as other text: the status colours are too pale for small letters in the dark theme.
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** How serious a finding is: shape, word and colour, so that none of them stands alone. */
export function SeverityMark({ severity }: SeverityMarkProps) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={styles.root}>
      <Icon className={mergeClasses(styles.icon, styles[severity])} />
      {usePaneMessages().findings.severity[severity]}
    </span>
  );
}
