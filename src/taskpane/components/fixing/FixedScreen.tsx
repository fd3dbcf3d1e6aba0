import { Button, makeStyles } from "@fluentui/react-components";
import type { AppState, FindingView } from "../../../app/state";
import { fixedHeading } from "../../fixedHeading";
import { countOpen } from "../../findingGroups";
import { usePaneMessages } from "../../messagesContext";
import { FindingsList } from "../findings/FindingsList";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface FixedScreenProps {
  readonly state: Extract<AppState, { kind: "fixed" }>;
  readonly onUndo: () => Promise<void>;
  readonly onShow: (finding: FindingView) => Promise<void>;
  readonly onFix: (finding: FindingView | null) => Promise<void>;
}

const useStyles = makeStyles({
  undo: { alignSelf: "flex-start" },
});

/** How many cells were mended or put back, and what the new check says. */
export function FixedScreen({ state, onUndo, onShow, onFix }: FixedScreenProps) {
  const { outcome, canUndo, findings } = state;
  const styles = useStyles();
  const text = useTextStyles();
  const { fixing, checked } = usePaneMessages();
  const counts = countOpen(findings);
  return (
    <>
      <Notice intent="success" heading={fixedHeading(outcome, fixing)} isOutcome>
        {outcome.left > 0 && <p className={text.paragraph}>{fixing.left(outcome.left)}</p>}
        <p className={text.paragraph}>{`${checked.heading(counts)}. ${checked.text(counts)}`}</p>
        {canUndo && (
          <Button className={styles.undo} onClick={() => void onUndo()}>
            {fixing.undo}
          </Button>
        )}
      </Notice>
      {findings.length > 0 && <FindingsList findings={findings} onShow={onShow} onFix={onFix} />}
    </>
  );
}
