import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { usePaneMessages } from "../../messagesContext";
import { Disclosure } from "../Disclosure";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface NewYearProps {
  /** The reporting year that the tables hold; null where the passport names none. */
  readonly year: number | null;
  readonly isBusy: boolean;
  readonly onStart: () => Promise<void>;
}

const useStyles = makeStyles({
  summary: { padding: "4px 0", borderRadius: tokens.borderRadiusMedium },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  body: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "4px" },
  list: { margin: 0, paddingLeft: "20px" },
  start: { alignSelf: "flex-start" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
  // Both answers fit beside each other in the narrowest pane.
  answer: { minWidth: 0 },
});

/** «Новый отчётный год»: says what stays and what goes, and asks once more, because the old year's data leave the tables. */
export function NewYear({ year, isBusy, onStart }: NewYearProps) {
  const [question, setQuestion] = useState<"unasked" | "asked" | "answered">("unasked");
  const styles = useStyles();
  const text = useTextStyles();
  const messages = usePaneMessages();
  const words = messages.beginning.newYear;
  const answer = () => setQuestion("answered");
  const start = () => {
    answer();
    void onStart();
  };
  const cancelOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") answer();
  };
  return (
    <div className={styles.root}>
      <Disclosure className={styles.summary} summary={<h3 className={styles.heading}>{words.heading}</h3>}>
        <div className={styles.body}>
          <p className={text.paragraph}>{words.intro(year)}</p>
          <ul className={styles.list}>
            {words.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <p className={text.paragraph}>{words.saveFirst}</p>
          {question === "asked" ? (
            <div role="group" aria-label={`${words.question(year)} ${words.loss}`} onKeyDown={cancelOnEscape}>
              <Notice intent="warning" heading={words.question(year)}>
                <p className={text.paragraph}>{words.loss}</p>
                <div className={styles.answers}>
                  <Button className={styles.answer} disabledFocusable={isBusy} onClick={start}>
                    {words.confirm}
                  </Button>
                  <Button className={styles.answer} onClick={answer} ref={takeFocus}>
                    {messages.buttons.cancel}
                  </Button>
                </div>
              </Notice>
            </div>
          ) : (
            <Button className={styles.start} disabledFocusable={isBusy} onClick={() => setQuestion("asked")} ref={question === "answered" ? takeFocus : undefined}>
              {words.start}
            </Button>
          )}
        </div>
      </Disclosure>
    </div>
  );
}

/** The harmless answer first, and in the end the button that asked. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
