import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type FormEvent, type KeyboardEvent } from "react";
import { usePaneMessages } from "../../messagesContext";

interface AcceptFindingProps {
  /** What is to be accepted, for those who only hear the button. */
  readonly address: string | null;
  readonly onAccept: (reason: string) => Promise<void>;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "4px" },
  label: typographyStyles.caption1Strong,
  field: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "52px",
    padding: "4px 8px",
    resize: "vertical",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  start: { alignSelf: "flex-start" },
});

/** «Принять с причиной…»: asks for the reason, which is printed in the check log. */
export function AcceptFinding({ address, onAccept }: AcceptFindingProps) {
  const [reason, setReason] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const styles = useStyles();
  const id = useId();
  const { findings, buttons } = usePaneMessages();
  if (reason === null) {
    return (
      <Button
        className={styles.start}
        size="small"
        ref={wasOpen ? takeButtonFocus : undefined}
        aria-label={address === null ? undefined : `${findings.accept} ${address}`}
        onClick={() => setReason("")}
      >
        {findings.accept}
      </Button>
    );
  }
  const words = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words !== "") void onAccept(words);
  };
  const close = () => {
    setWasOpen(true);
    setReason(null);
  };
  const cancelOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={cancelOnEscape}>
      <label className={styles.label} htmlFor={id}>
        {findings.reason}
      </label>
      <textarea id={id} ref={takeFocus} className={styles.field} value={reason} onChange={({ target }) => setReason(target.value)} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={words === ""}>
          {findings.confirmAccepting}
        </Button>
        <Button size="small" onClick={close}>
          {buttons.cancel}
        </Button>
      </div>
    </form>
  );
}

function takeButtonFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function takeFocus(field: HTMLTextAreaElement | null): void {
  if (field !== null && field.value === "") field.focus();
}
