import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { BusyStep, UserAction } from "../../app/state";
import { usePaneMessages } from "../messagesContext";
import { OUTCOME } from "../useOutcomeFocus";
import { useCardStyles } from "./cardStyles";

interface BusyPanelProps {
  readonly action: UserAction;
  readonly step: BusyStep;
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: "0 0 4px", outlineStyle: "none" },
  step: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
});

/** What the add-in is doing right now, in words. */
export function BusyPanel({ action, step }: BusyPanelProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { busy } = usePaneMessages();
  return (
    <section className={card.root}>
      <h2 className={styles.heading} {...OUTCOME}>
        {busy.action[action]}
      </h2>
      <p className={styles.step}>{busy.step[step]}</p>
      <ProgressBar aria-label={busy.action[action]} aria-valuetext={busy.step[step]} thickness="large" />
    </section>
  );
}
