import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Ref } from "react";
import type { FindingView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { useCardStyles } from "../cardStyles";
import { AcceptFinding } from "./AcceptFinding";
import { SeverityMark } from "./SeverityMark";
import { useTextStyles } from "../textStyles";

interface FindingCardProps {
  readonly finding: FindingView;
  readonly onShow: (finding: FindingView) => Promise<void>;
  /** Absent where nothing can be mended now. */
  readonly onFix?: ((finding: FindingView) => Promise<void>) | undefined;
  /** Absent where nothing can be accepted now. */
  readonly onAccept?: ((finding: FindingView, reason: string) => Promise<void>) | undefined;
  readonly ref?: Ref<HTMLLIElement> | undefined;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", listStyleType: "none", outlineStyle: "none" },
  top: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  code: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  action: { margin: 0, color: tokens.colorNeutralForeground2 },
  label: { fontWeight: tokens.fontWeightSemibold },
  address: { alignSelf: "flex-start", fontWeight: tokens.fontWeightSemibold },
  fix: { alignSelf: "flex-start" },
  link: { textAlign: "left" },
});

/** One finding: how serious, what is wrong, what to do, and where; the address jumps to the cell. */
export function FindingCard({ finding, onShow, onFix, onAccept, ref }: FindingCardProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useTextStyles();
  const { findings, fixing } = usePaneMessages();
  const { address, target } = finding;
  return (
    <li ref={ref} className={mergeClasses(card.root, styles.root)} tabIndex={-1}>
      <div className={styles.top}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.code}>{finding.code}</span>
      </div>
      <p className={text.paragraph}>{finding.message}</p>
      <p className={text.caption}>{finding.why}</p>
      <p className={styles.action}>
        <span className={styles.label}>{findings.whatToDo}</span> {finding.action}
      </p>
      {address !== null && target === null && <span className={styles.address}>{address}</span>}
      {address !== null && target !== null && (
        <Link
          as="button"
          className={mergeClasses(text.link, styles.address, styles.link)}
          aria-label={findings.goTo(address)}
          onClick={() => void onShow(finding)}
        >
          {address}
        </Link>
      )}
      {onFix !== undefined && finding.fixable === true && (
        <Button className={styles.fix} size="small" aria-label={address === null ? undefined : `${fixing.openOne} ${address}`} onClick={() => void onFix(finding)}>
          {fixing.openOne}
        </Button>
      )}
      {finding.accepted !== null && (
        <p className={styles.action}>
          <span className={styles.label}>{findings.accepted}</span> {finding.accepted}
        </p>
      )}
      {onAccept !== undefined && finding.accepted === null && finding.severity !== "error" && (
        <AcceptFinding address={address} onAccept={(reason) => onAccept(finding, reason)} />
      )}
    </li>
  );
}
