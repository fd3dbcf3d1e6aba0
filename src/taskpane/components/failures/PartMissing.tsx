import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface PartMissingProps {
  readonly onRepeat: () => void;
}

const useStyles = makeStyles({
  repeat: { alignSelf: "flex-start" },
});

/** A part of the pane did not come from the server. */
export function PartMissing({ onRepeat }: PartMissingProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { loading, buttons } = usePaneMessages();
  return (
    <div role="alert">
      <Notice intent="warning" heading={null}>
        <p className={text.paragraph}>{loading.missing}</p>
        <Button className={styles.repeat} icon={<ArrowClockwise20Regular />} onClick={onRepeat}>
          {buttons.repeat}
        </Button>
      </Notice>
    </div>
  );
}
