import { Button, makeStyles } from "@fluentui/react-components";
import type { PaneActions } from "../../../app/paneActions";
import type { RecognisedState } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { recognitionOutcome } from "../../recognitionOutcome";
import { CandidateCard } from "./CandidateCard";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface RecognisedScreenProps {
  readonly state: RecognisedState;
  readonly actions: PaneActions;
}

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0 },
  button: { alignSelf: "flex-start" },
});

/** «У меня уже есть таблицы»: what was found, what was done with it, and what is left to do. */
export function RecognisedScreen({ state, actions }: RecognisedScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { recognition, buttons } = usePaneMessages();
  const { candidates, done, addable, carriedOver, isComplete, tooLarge } = state;
  const outcome = recognitionOutcome(state);
  return (
    <>
      <Notice intent={outcome === "found" || outcome === "nothing" ? "info" : "success"} heading={recognition.heading[outcome]} isOutcome>
        {outcome === "found" && <p className={text.paragraph}>{recognition.unchanged}</p>}
        {done?.kind === "table" && <p className={text.paragraph}>{recognition.made(done.table, done.sheet)}</p>}
        {done?.kind === "table" && <p className={text.caption}>{recognition.undoMade}</p>}
        {done?.kind === "sheets" && <p className={text.paragraph}>{recognition.added(done.sheets)}</p>}
        {outcome === "nothing" && <p className={text.paragraph}>{recognition.nothing}</p>}
        {tooLarge.length > 0 && <p className={text.paragraph}>{recognition.tooLarge(tooLarge)}</p>}
        {isComplete && <p className={text.paragraph}>{recognition.complete}</p>}
        {isComplete && (
          <Button className={styles.button} onClick={() => void actions.checkData()}>
            {buttons.check}
          </Button>
        )}
      </Notice>
      {addable.length > 0 && (
        <Notice intent="info" heading={null}>
          <p className={text.paragraph}>{recognition.addable(addable, carriedOver > 0)}</p>
          <Button className={styles.button} appearance="primary" onClick={() => void actions.takeAllTables()}>
            {carriedOver > 0 ? recognition.takeAll : recognition.addMissing}
          </Button>
        </Notice>
      )}
      {candidates.length > 0 && (
        <ul className={styles.cards}>
          {candidates.map((candidate) => (
            <CandidateCard key={candidate.id} candidate={candidate} actions={actions} isFirstChoice={carriedOver === 0} />
          ))}
        </ul>
      )}
    </>
  );
}
