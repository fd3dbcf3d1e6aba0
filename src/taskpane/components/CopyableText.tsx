import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { usePaneMessages } from "../messagesContext";
import { useTextStyles } from "./textStyles";

interface CopyableTextProps {
  readonly label: string;
  readonly text: string;
}

const LINES = 6;

const useStyles = makeStyles({
  text: {
    boxSizing: "border-box",
    width: "100%",
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

/** A text for the support desk, copied with one click. */
export function CopyableText({ label, text }: CopyableTextProps) {
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
    <>
      <textarea ref={field} className={styles.text} aria-label={label} readOnly rows={LINES} value={text} />
      <div className={styles.row}>
        <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
          {buttons.copy}
        </Button>
        <span role="status" className={texts.caption}>
          {note}
        </span>
      </div>
    </>
  );
}
