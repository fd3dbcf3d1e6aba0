import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface FullPageNoticeProps {
  readonly intent: "warning" | "error";
  readonly heading: string;
  readonly texts: readonly string[];
  /** Loading the pane again can help. */
  readonly canReload: boolean;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "16px",
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  reload: { alignSelf: "flex-start" },
});

/** A whole screen with nothing but an explanation and, where it can help, a way to load the pane again. */
export function FullPageNotice({ intent, heading, texts, canReload, children }: FullPageNoticeProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { buttons } = usePaneMessages();
  return (
    <main className={styles.root}>
      <div role="alert">
        <Notice intent={intent} heading={heading} isOutcome isWholePage>
          {texts.map((sentence) => (
            <p key={sentence} className={text.paragraph}>
              {sentence}
            </p>
          ))}
          {canReload && (
            <Button className={styles.reload} icon={<ArrowClockwise20Regular />} onClick={() => window.location.reload()}>
              {buttons.reload}
            </Button>
          )}
        </Notice>
      </div>
      {children}
    </main>
  );
}
