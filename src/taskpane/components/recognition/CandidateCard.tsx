import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { PaneActions } from "../../../app/paneActions";
import type { CandidateView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { useCardStyles } from "../cardStyles";
import { Disclosure } from "../Disclosure";
import { useTextStyles } from "../textStyles";

interface CandidateCardProps {
  readonly candidate: CandidateView;
  readonly actions: PaneActions;
  /** False where one button takes over all cards. */
  readonly isFirstChoice: boolean;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", listStyleType: "none" },
  missing: { ...typographyStyles.body1Strong, margin: 0 },
  link: { alignSelf: "flex-start", textAlign: "left", lineHeight: tokens.lineHeightBase300 },
  summary: { borderRadius: tokens.borderRadiusMedium },
  columns: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", columnGap: "8px", rowGap: "4px", margin: "8px 0 0" },
  written: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** One range that looks like a table of ours: where it is, how it is understood, and what will become of it. */
export function CandidateCard({ candidate, actions, isFirstChoice }: CandidateCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useTextStyles();
  const { recognition } = usePaneMessages();
  const { table, sheet, rows, columns, missing, inPlace } = candidate;
  return (
    <li className={mergeClasses(card.root, styles.root)}>
      <p className={text.paragraph}>{recognition.looksLike(candidate, table, rows)}</p>
      <Link as="button" className={mergeClasses(text.link, styles.link)} onClick={() => void actions.showCandidate(candidate)}>
        {recognition.goTo(table, sheet)}
      </Link>
      {missing.length > 0 && <p className={styles.missing}>{recognition.missing(missing)}</p>}
      <Disclosure className={styles.summary} summary={recognition.columns}>
        <dl className={styles.columns}>
          {columns.map(({ header, written }) => (
            <Column key={header} header={header} written={written} className={styles.written} />
          ))}
        </dl>
      </Disclosure>
      <p className={text.caption}>{inPlace ? recognition.inPlace : recognition.carriedOver}</p>
      <div className={styles.buttons}>
        <Button appearance={isFirstChoice || inPlace ? "primary" : "secondary"} onClick={() => void actions.takeTable(candidate)}>
          {inPlace ? recognition.make : recognition.carryOver}
        </Button>
        <Button onClick={() => void actions.dismissTable(candidate)}>{recognition.notThis}</Button>
      </div>
    </li>
  );
}

/** Our column, and what it is called on the sheet. */
function Column({ header, written, className }: { readonly header: string; readonly written: string; readonly className: string }) {
  return (
    <>
      <dt>{header}</dt>
      <dd className={className}>{written}</dd>
    </>
  );
}
