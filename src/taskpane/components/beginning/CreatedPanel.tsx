import { makeStyles } from "@fluentui/react-components";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface CreatedPanelProps {
  readonly what: "template" | "sample";
  readonly sheets: readonly string[];
}

const useStyles = makeStyles({
  sheets: { margin: "4px 0 0", paddingLeft: "20px" },
});

/** Which sheets were added, and what to do next. */
export function CreatedPanel({ what, sheets }: CreatedPanelProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { created } = usePaneMessages();
  return (
    <Notice intent="success" heading={created.heading[what]} isOutcome>
      <div>
        <p className={text.paragraph}>{created.sheets(sheets.length)}</p>
        <ul className={styles.sheets}>
          {sheets.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
      </div>
      <p className={text.paragraph}>{created.next[what]}</p>
      <p className={text.caption}>{created.lists}</p>
    </Notice>
  );
}
