import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneMessages } from "../messagesContext";

const useStyles = makeStyles({
  root: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    // A part comes within a few frames as a rule; words that flash up for so short a time only disturb.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "200ms",
    animationDelay: "300ms",
    animationFillMode: "both",
  },
});

/** Quietly holds the place of a part that is on its way. */
export function Waiting() {
  const styles = useStyles();
  return (
    <p role="status" className={styles.root}>
      {usePaneMessages().loading.waiting}
    </p>
  );
}
