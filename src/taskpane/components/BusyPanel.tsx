import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { BusyState } from "../../app/state";
import { usePaneMessages } from "../messagesContext";
import { busyWords } from "../busyWords";
import { progressOf } from "../progress";
import { OUTCOME } from "../useOutcomeFocus";
import { useCardStyles } from "./cardStyles";

interface BusyPanelProps {
  readonly state: BusyState;
  readonly onCancel: () => Promise<void>;
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: "0 0 4px", outlineStyle: "none" },
  step: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px", marginTop: "12px" },
});

/** What the add-in is doing right now, in words, and the way out of it. */
export function BusyPanel({ state, onCancel }: BusyPanelProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { busy, undo } = usePaneMessages();
  const words = busyWords(state, { busy, undo });
  const progress = progressOf(state.action, state.step);
  return (
    <section className={card.root}>
      <h2 className={styles.heading} {...OUTCOME}>
        {busy.action[state.action]}
      </h2>
      <p className={styles.step}>{words}</p>
      <ProgressBar
        aria-label={busy.action[state.action]}
        aria-valuetext={words}
        thickness="large"
        {...(progress === null ? {} : { value: (progress.step - 0.5) / progress.steps })}
      />
      <div className={styles.row}>
        <span className={styles.count}>{progress === null ? "" : undo.step(progress.step, progress.steps)}</span>
        <Button size="small" disabledFocusable={!state.canCancel || state.isCancelling} onClick={() => void onCancel()}>
          {undo.cancel}
        </Button>
      </div>
    </section>
  );
}
