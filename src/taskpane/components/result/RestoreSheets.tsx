import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId } from "react";
import { usePaneMessages } from "../../messagesContext";
import { useTextStyles } from "../textStyles";

interface RestoreSheetsProps {
  readonly onRestore: () => Promise<void>;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "4px" },
});

/** «Вернуть прежние листы»: takes the calculation's writing back. */
export function RestoreSheets({ onRestore }: RestoreSheetsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { undo } = usePaneMessages();
  const helpId = useId();
  return (
    <div className={styles.root}>
      <Button size="small" icon={<ArrowUndo20Regular />} aria-describedby={helpId} onClick={() => void onRestore()}>
        {undo.restore}
      </Button>
      <p id={helpId} className={text.caption}>
        {undo.restoreHelp}
      </p>
    </div>
  );
}
