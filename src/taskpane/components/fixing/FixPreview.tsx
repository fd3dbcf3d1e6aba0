import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingView, FixKind, FixProposalView } from "../../../app/state";
import { chosenCells } from "../../chosenCells";
import { usePaneMessages } from "../../messagesContext";
import { FixGroup } from "./FixGroup";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface FixPreviewProps {
  readonly proposal: FixProposalView;
  readonly onApply: (kinds: readonly FixKind[]) => Promise<void>;
  readonly onBack: () => Promise<void>;
  readonly onShow: (item: Pick<FindingView, "target">) => Promise<void>;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What becomes what, by kind; each kind can be left out. Nothing is written before the button below is pressed. */
export function FixPreview({ proposal, onApply, onBack, onShow }: FixPreviewProps) {
  const { scope, groups } = proposal;
  const [chosen, setChosen] = useState<readonly FixKind[]>(() => groups.filter(({ isChosen }) => isChosen).map(({ kind }) => kind));
  const styles = useStyles();
  const text = useTextStyles();
  const { fixing } = usePaneMessages();
  const count = chosenCells(groups, chosen);
  const back = <Button onClick={() => void onBack()}>{fixing.back}</Button>;
  if (groups.length === 0) {
    return (
      <Notice intent="success" heading={fixing.heading[scope]} isOutcome>
        <p className={text.paragraph}>{fixing.nothing[scope]}</p>
        <div>{back}</div>
      </Notice>
    );
  }
  const toggle = (kind: FixKind) => setChosen(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return (
    <section className={styles.root} aria-label={fixing.heading[scope]}>
      <Notice intent="info" heading={fixing.heading[scope]} isOutcome>
        <p className={styles.text}>{fixing.promise[scope]}</p>
      </Notice>
      {groups.map((group) => (
        <FixGroup key={group.kind} group={group} isChosen={chosen.includes(group.kind)} onToggle={() => toggle(group.kind)} onShow={onShow} />
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={count === 0} onClick={() => void onApply(chosen)}>
          {fixing.apply[scope](count)}
        </Button>
        {back}
      </div>
    </section>
  );
}
