import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingView } from "../../../app/state";
import { cardKeys, countOpen, findingGroups } from "../../findingGroups";
import { usePaneMessages } from "../../messagesContext";
import { FindingCard } from "./FindingCard";
import { ALL, FindingsFilter, isChosen } from "./FindingsFilter";
import { useTextStyles } from "../textStyles";

interface FindingsListProps {
  readonly findings: readonly FindingView[];
  readonly onShow: (finding: FindingView) => Promise<void>;
  readonly onFix?: ((finding: FindingView | null) => Promise<void>) | undefined;
  readonly onAccept?: ((finding: FindingView, reason: string) => Promise<void>) | undefined;
}

/** Cards drawn at once: drawing a thousand of them would make every state change slow. */
const PAGE = 100;
/** So few need no choice. */
const FEW = 5;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  groupHeading: { ...typographyStyles.body1Strong, margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  fix: { alignSelf: "flex-start" },
  cards: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0 },
});

/** All findings, errors first, a page at a time. */
export function FindingsList({ findings: all, onShow, onFix, onAccept }: FindingsListProps) {
  const [limit, setLimit] = useState(PAGE);
  const [choice, setChoice] = useState(ALL);
  const findings = all.length > FEW ? all.filter((finding) => isChosen(finding, choice)) : all;
  const styles = useStyles();
  const text = useTextStyles();
  const { findings: messages, fixing } = usePaneMessages();
  const groups = findingGroups(findings, limit);
  const keys = cardKeys(all);
  const hidden = Math.max(0, findings.length - limit);
  const firstNew = limit > PAGE ? groups.flatMap((group) => group.shown)[limit - PAGE] : undefined;
  return (
    <section className={styles.root} aria-labelledby="findings-heading">
      <div>
        <h2 id="findings-heading" className={text.sectionHeading}>
          {messages.heading}
        </h2>
        <p className={text.caption}>{all.length > 0 && all.every(({ accepted }) => accepted !== null) ? messages.allAccepted : messages.summary(countOpen(all))}</p>
      </div>
      {onFix !== undefined && all.some(({ fixable }) => fixable) && (
        <Button className={styles.fix} onClick={() => void onFix(null)}>
          {fixing.open}
        </Button>
      )}
      {all.length > FEW && <FindingsFilter findings={all} choice={choice} onChoose={setChoice} />}
      {findings.length === 0 && <p className={text.caption}>{messages.noneOfThese}</p>}
      {groups.map(({ severity, total, accepted, shown }) => (
        <div key={severity}>
          <h3 className={styles.groupHeading}>{`${messages.group[severity]} ${messages.groupCount(total, accepted)}`}</h3>
          <ul className={styles.cards}>
            {shown.map((finding) => (
              <FindingCard key={keys.get(finding)} finding={finding} onShow={onShow} onFix={onFix} onAccept={onAccept} ref={finding === firstNew ? takeFocus : undefined} />
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && (
        <div>
          <p className={text.caption}>{messages.shown(limit, findings.length)}</p>
          <Button onClick={() => setLimit(limit + PAGE)}>{messages.showMore(Math.min(PAGE, hidden))}</Button>
        </div>
      )}
    </section>
  );
}

/** The first card of a new page takes the focus, because the button that showed it moves away or disappears. */
function takeFocus(card: HTMLLIElement | null): void {
  card?.focus();
}
