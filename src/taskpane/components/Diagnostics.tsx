import { Button, createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { usePaneMessages } from "../messagesContext";
import { useTextStyles } from "./textStyles";

interface DiagnosticsProps {
  readonly text: string;
}

const LINES = 6;

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
  text: {
    boxSizing: "border-box",
    width: "100%",
    margin: "8px 0",
    padding: "8px",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** «Сведения для поддержки»: folded away, and copied with one click. */
export function Diagnostics({ text }: DiagnosticsProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState("");
  const styles = useStyles();
  const texts = useTextStyles();
  const { failure, buttons } = usePaneMessages();

  // Excel on the web may withhold the clipboard from the pane's frame; then the text is selected for Ctrl+C.
  const selectByHand = () => {
    field.current?.select();
    setNote(failure.copyByHand);
  };
  const copy = async () => {
    if ("clipboard" in navigator) await navigator.clipboard.writeText(text).then(() => setNote(failure.copied), selectByHand);
    else selectByHand();
  };

  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{failure.diagnostics}</summary>
      <textarea ref={field} className={styles.text} aria-label={failure.diagnostics} readOnly rows={LINES} value={text} />
      <div className={styles.row}>
        <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
          {buttons.copy}
        </Button>
        <span role="status" className={texts.caption}>
          {note}
        </span>
      </div>
    </details>
  );
}
