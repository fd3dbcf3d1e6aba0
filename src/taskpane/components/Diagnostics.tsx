import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneMessages } from "../messagesContext";
import { CopyableText } from "./CopyableText";

interface DiagnosticsProps {
  readonly text: string;
}

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: {
    // Fluent draws the focus ring around the nearest positioned box.
    position: "relative",
    cursor: "pointer",
    padding: "4px 0",
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  body: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "8px" },
});

/** «Сведения для поддержки», folded away. */
export function Diagnostics({ text }: DiagnosticsProps) {
  const styles = useStyles();
  const { failure } = usePaneMessages();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{failure.diagnostics}</summary>
      <div className={styles.body}>
        <CopyableText label={failure.diagnostics} text={text} />
      </div>
    </details>
  );
}
