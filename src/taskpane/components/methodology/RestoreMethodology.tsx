import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface RestoreMethodologyProps {
  readonly isBusy: boolean;
  readonly onRestore: () => Promise<void>;
}

const useStyles = makeStyles({
  ask: { alignSelf: "flex-start" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** «Вернуть как в акте»: asks once more, because what the user wrote on the sheet goes. */
export function RestoreMethodology({ isBusy, onRestore }: RestoreMethodologyProps) {
  const [question, setQuestion] = useState<"unasked" | "asked" | "answered">("unasked");
  const styles = useStyles();
  const text = useTextStyles();
  const { methodology, buttons } = usePaneMessages();
  const answer = () => setQuestion("answered");
  const restore = () => {
    answer();
    void onRestore();
  };
  if (question !== "asked") {
    return (
      <Button
        className={styles.ask}
        disabledFocusable={isBusy}
        onClick={() => setQuestion("asked")}
        ref={question === "answered" ? takeFocus : undefined}
      >
        {buttons.restoreMethodology}
      </Button>
    );
  }
  const cancelOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") answer();
  };
  return (
    <div role="group" aria-label={`${methodology.restoreQuestion} ${methodology.restoreLoss}`} onKeyDown={cancelOnEscape}>
      <Notice intent="warning" heading={methodology.restoreQuestion}>
        <p className={text.paragraph}>{methodology.restoreLoss}</p>
        <div className={styles.answers}>
          <Button disabledFocusable={isBusy} onClick={restore}>
            {buttons.confirmRestoring}
          </Button>
          <Button onClick={answer} ref={takeFocus}>
            {buttons.cancel}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

/** The pressed button makes way for another, which takes the focus: the harmless answer first, and in the end the button that asked. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
