import { Button, makeStyles } from "@fluentui/react-components";
import type { TablesChanged } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface TablesChangedPanelProps {
  readonly outcome: TablesChanged;
  readonly onUndo: () => Promise<void>;
}

const useStyles = makeStyles({ undo: { alignSelf: "flex-start" } });

/** What was changed in the user's tables, and the way back. */
export function TablesChangedPanel({ outcome: { change, year, cells, left, canUndo }, onUndo }: TablesChangedPanelProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { changed } = usePaneMessages().beginning;
  return (
    <Notice intent="success" heading={changed.heading(change, year)} isOutcome>
      <p className={text.paragraph}>{changed.text(change, cells)}</p>
      {left > 0 && <p className={text.paragraph}>{changed.left(change, left)}</p>}
      <p className={text.paragraph}>{changed.next[change]}</p>
      {canUndo && (
        <Button className={styles.undo} onClick={() => void onUndo()}>
          {changed.undo}
        </Button>
      )}
    </Notice>
  );
}
