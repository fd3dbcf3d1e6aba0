import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { OUTCOME } from "../useOutcomeFocus";

/** How serious a notice is. */
export type NoticeIntent = "info" | "success" | "warning" | "error";

interface NoticeProps {
  readonly intent: NoticeIntent;
  readonly heading: string | null;
  /** The heading names the state and receives the focus. */
  readonly isOutcome?: boolean;
  /** It is all that the page has: its heading is the page's. */
  readonly isWholePage?: boolean;
  readonly children: ReactNode;
}

const ICONS = { info: Info20Filled, success: CheckmarkCircle20Filled, warning: Warning20Filled, error: ErrorCircle20Filled };

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "12px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusLarge,
    // The narrowest pane at twice the size: the icon stands above the words.
    "@media (max-width: 200px)": { gridTemplateColumns: "minmax(0, 1fr)", padding: "8px" },
  },
  body: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  outcome: typographyStyles.subtitle2,
  icon: { width: "20px", height: "20px" },
});

const useIntentStyles = makeStyles({
  info: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
});

const useIconStyles = makeStyles({
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** A message of the pane in Fluent's status colours, with an icon of its own shape for each intent. */
export function Notice({ intent, heading, isOutcome = false, isWholePage = false, children }: NoticeProps) {
  const styles = useStyles();
  const intentStyles = useIntentStyles();
  const iconStyles = useIconStyles();
  const Icon = ICONS[intent];
  const Heading = isWholePage ? "h1" : "h2";
  return (
    <div className={mergeClasses(styles.root, intentStyles[intent])}>
      <Icon className={mergeClasses(styles.icon, iconStyles[intent])} />
      <div className={styles.body}>
        {isOutcome && (
          <Heading className={mergeClasses(styles.heading, styles.outcome)} {...OUTCOME}>
            {heading}
          </Heading>
        )}
        {!isOutcome && heading !== null && <p className={styles.heading}>{heading}</p>}
        {children}
      </div>
    </div>
  );
}
