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
  root: { justifyContent: "flex-start", textAlign: "left", width: "100%", columnGap: "8px" },
  large: { padding: "12px", backgroundColor: tokens.colorNeutralBackground1 },
  content: { display: "flex", flexDirection: "column", rowGap: "2px" },
  description: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** One way to begin, as a button with a short explanation inside. */
export function StartOption({ icon, label, description, isBusy, onChoose }: StartOptionProps) {
  const styles = useStyles();
  const descriptionId = useId();
  return (
    <Button
      className={mergeClasses(styles.root, description !== null && styles.large)}
      icon={icon}
      aria-label={label}
      disabledFocusable={isBusy}
      onClick={() => void onChoose()}
      {...(description === null ? {} : { "aria-describedby": descriptionId })}
    >
      <span className={styles.content}>
        <span>{label}</span>
        {description !== null && (
          <span id={descriptionId} className={styles.description}>
            {description}
          </span>
        )}
      </span>
    </Button>
  );
}
