import { Button, makeStyles } from "@fluentui/react-components";
import type { ResultView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface RatingMissingProps {
  readonly result: ResultView;
  /** Leads to the section «Методика», with the methodology of that title chosen. */
  readonly onOpenMethodology: (title: string) => void;
}

const useStyles = makeStyles({
  open: { alignSelf: "flex-start" },
});

/** Why there is no rating: nothing to rate, or no scale to rate by, and then the way to one. */
export function RatingMissing({ result, onOpenMethodology }: RatingMissingProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { result: messages, buttons } = usePaneMessages();
  const isComputed = result.figures.some(({ kind, unknown }) => kind === "effectiveness" && unknown === null);
  return (
    <Notice intent="info" heading={messages.ratingUnknown}>
      <p className={text.paragraph}>{isComputed ? messages.scaleNeeded : messages.nothingToRate}</p>
      {isComputed && (
        <Button className={styles.open} onClick={() => onOpenMethodology(result.methodology)}>
          {buttons.openMethodology}
        </Button>
      )}
    </Notice>
  );
}
