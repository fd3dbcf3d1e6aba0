import { makeStyles } from "@fluentui/react-components";
import type { Announcement } from "../announcement";

const useStyles = makeStyles({
  // Hidden from the eye only: `display: none` would hide it from screen readers too.
  root: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Speaks every change of state. Both regions exist from the start, since screen readers overlook regions that arrive with their text. */
export function Announcer({ polite, urgent }: Announcement) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role="status">{polite}</div>
      <div role="alert">{urgent}</div>
    </div>
  );
}
