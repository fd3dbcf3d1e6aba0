import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import type { StepMark } from "../../standingSteps";

interface StepSignProps {
  readonly mark: StepMark;
  readonly number: number;
  readonly label: string;
}

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "center", height: "20px" },
  number: {
    ...typographyStyles.caption1Strong,
    width: "18px",
    height: "18px",
    lineHeight: "18px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  current: { backgroundColor: tokens.colorBrandBackground, border: `1px solid ${tokens.colorBrandBackground}`, color: tokens.colorNeutralForegroundOnBrand },
  done: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusDangerForeground1 },
});

/** A step's sign: its number, a tick, or an exclamation mark; each of its own shape, because colours alone say nothing to some. */
export function StepSign({ mark, number, label }: StepSignProps) {
  const styles = useStyles();
  return (
    <span className={styles.root} role="img" aria-label={label}>
      {mark === "done" && <CheckmarkCircle20Filled className={styles.done} />}
      {mark === "attention" && <ErrorCircle20Filled className={styles.attention} />}
      {(mark === "current" || mark === "later") && <span className={mergeClasses(styles.number, mark === "current" && styles.current)}>{number}</span>}
    </span>
  );
}
