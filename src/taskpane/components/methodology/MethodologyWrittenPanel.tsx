import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { AppState } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface MethodologyWrittenPanelProps {
  readonly outcome: Extract<AppState, { kind: "methodology-written" }>;
  readonly onCalculate: () => Promise<void>;
}

const useStyles = makeStyles({
  scale: { ...typographyStyles.body1Strong, margin: 0 },
  calculate: { alignSelf: "flex-start" },
});

/** The sheet «Методика» stands in the workbook: what that means, what is still missing on it, and the next step. */
export function MethodologyWrittenPanel({ outcome, onCalculate }: MethodologyWrittenPanelProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { methodologyWritten: messages, buttons } = usePaneMessages();
  const { title, sheet, scaleKnown, restored } = outcome;
  return (
    <Notice intent={scaleKnown ? "success" : "warning"} heading={messages.heading[restored ? "restored" : "written"]} isOutcome>
      <p className={text.paragraph}>{messages.sheet(sheet, title)}</p>
      <p className={text.paragraph}>{messages.wins}</p>
      {!scaleKnown && <p className={styles.scale}>{messages.scaleUnknown}</p>}
      <p className={text.paragraph}>{messages.next}</p>
      <Button className={styles.calculate} onClick={() => void onCalculate()}>
        {buttons.calculate}
      </Button>
    </Notice>
  );
}
