import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

interface StartOptionProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** What one gets; null where the label must do. */
  readonly description: string | null;
  readonly isBusy: boolean;
  readonly onChoose: () => Promise<void>;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  button: { justifyContent: "flex-start", textAlign: "left", width: "100%", columnGap: "8px" },
  large: { padding: "10px 12px", backgroundColor: tokens.colorNeutralBackground1 },
  description: { ...typographyStyles.caption1, margin: "0 0 4px 12px", color: tokens.colorNeutralForeground3 },
});

/** One way to begin: a button, and below it what one gets. */
export function StartOption({ icon, label, description, isBusy, onChoose }: StartOptionProps) {
  const styles = useStyles();
  const descriptionId = useId();
  return (
    <div className={styles.root}>
      <Button
        className={mergeClasses(styles.button, description !== null && styles.large)}
        icon={icon}
        disabledFocusable={isBusy}
        onClick={() => void onChoose()}
        {...(description === null ? {} : { "aria-describedby": descriptionId })}
      >
        {label}
      </Button>
      {description !== null && (
        <p id={descriptionId} className={styles.description}>
          {description}
        </p>
      )}
    </div>
  );
}
