import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

/** The generated sheets are as they were before the last calculation. */
export function SheetsRestoredPanel() {
  const text = useTextStyles();
  const { undo } = usePaneMessages();
  return (
    <Notice intent="success" heading={undo.restored} isOutcome>
      <p className={text.paragraph}>{undo.restoredText}</p>
    </Notice>
  );
}
