import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { remainsOf } from "../../../app/remainsOf";
import type { AppState } from "../../../app/state";
import { failureTraits } from "../../failureTraits";
import { usePaneMessages } from "../../messagesContext";
import { Diagnostics } from "../about/Diagnostics";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface FailurePanelProps {
  readonly failure: Extract<AppState, { kind: "failed" }>;
  readonly onRepeat: () => Promise<void>;
}

const useStyles = makeStyles({
  repeat: { alignSelf: "flex-start" },
});

/** What happened, what to do, the same action once more, and something for the support desk. */
export function FailurePanel({ failure, onRepeat }: FailurePanelProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const messages = usePaneMessages();
  const { what, action } = messages.failure.reason[failure.reason](failure.subject);
  const { intent, canRepeat } = failureTraits(failure.reason);
  return (
    <>
      <Notice intent={intent} heading={messages.failure.heading[failure.action]} isOutcome>
        <p className={text.paragraph}>{what}</p>
        <p className={text.paragraph}>{action}</p>
        <p className={text.caption}>{messages.failure.remains[remainsOf(failure)]}</p>
        {canRepeat && (
          <Button className={styles.repeat} icon={<ArrowClockwise20Regular />} onClick={() => void onRepeat()}>
            {messages.buttons.repeat}
          </Button>
        )}
      </Notice>
      <Diagnostics text={failure.diagnostics} />
    </>
  );
}
