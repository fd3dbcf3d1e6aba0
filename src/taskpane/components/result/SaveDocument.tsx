import { Button, Link, makeStyles } from "@fluentui/react-components";
import { DocumentArrowDown20Regular } from "@fluentui/react-icons/svg/document-arrow-down";
import type { SavedFile } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface SaveDocumentProps {
  /** The file of this result, once it was saved. */
  readonly saved: SavedFile | null;
  readonly onSave: () => Promise<void>;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", alignItems: "flex-start" },
});

/** «Сохранить отчёт .docx», and where the file is. */
export function SaveDocument({ saved, onSave }: SaveDocumentProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { document: messages } = usePaneMessages();
  if (saved === null) {
    return (
      <div className={styles.root}>
        <Button icon={<DocumentArrowDown20Regular />} onClick={() => void onSave()}>
          {messages.save}
        </Button>
        <p className={text.caption}>{messages.promise}</p>
      </div>
    );
  }
  return (
    <Notice intent="success" heading={messages.saved} isOutcome>
      <p className={text.paragraph}>{messages.where}</p>
      <p className={text.paragraph}>{saved.name}</p>
      <p className={text.paragraph}>
        <Link className={text.link} href={saved.address} download={saved.name}>
          {messages.again}
        </Link>
      </p>
      <p className={text.caption}>{messages.notThere}</p>
    </Notice>
  );
}
