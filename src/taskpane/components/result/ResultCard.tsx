import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ResultView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { OUTCOME } from "../../useOutcomeFocus";
import { useCardStyles } from "../cardStyles";
import { Figures } from "./Figures";
import { Notice } from "../Notice";
import { PreliminaryNotice } from "./PreliminaryNotice";
import { RatingMissing } from "../methodology/RatingMissing";
import { useTextStyles } from "../textStyles";

interface ResultCardProps {
  readonly result: ResultView;
  /** The data were changed since. */
  readonly stale: boolean;
  readonly onOpenMethodology: (title: string) => void;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "16px" },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  programme: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  conclusion: { margin: "4px 0 0" },
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The result: three figures, the rating, and the conclusion as it stands in the report. */
export function ResultCard({ result, stale, onOpenMethodology }: ResultCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useTextStyles();
  const { result: messages, live } = usePaneMessages();
  return (
    <section className={mergeClasses(card.root, styles.stack)} aria-labelledby="result-heading">
      <div>
        <h2 id="result-heading" className={styles.heading} {...OUTCOME}>
          {messages.heading(result.reportingYear)}
        </h2>
        <p className={styles.programme}>{result.programme}</p>
      </div>
      {stale && (
        <Notice intent="warning" heading={live.stale}>
          <p className={text.paragraph}>{live.staleAction}</p>
        </Notice>
      )}
      <Figures figures={result.figures} rating={result.ratingKnown ? result.rating : null} />
      {result.preliminary && <PreliminaryNotice result={result} />}
      {!result.ratingKnown && <RatingMissing result={result} onOpenMethodology={onOpenMethodology} />}
      <div>
        <h3 className={text.smallHeading}>{messages.conclusion}</h3>
        <p className={styles.conclusion}>{result.conclusion.replaceAll(" %", "\u00a0%")}</p>
      </div>
      <div className={styles.footer}>
        <p className={text.caption}>{`${messages.methodology}: ${result.methodology}`}</p>
        <p className={text.caption}>{messages.written}</p>
      </div>
    </section>
  );
}
