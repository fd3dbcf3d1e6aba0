import type { ResultView } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface PreliminaryNoticeProps {
  readonly result: ResultView;
}

/** So many are named, each so long at most; the findings below name them all. */
const MOST_NAMES = 3;
const LONGEST = 60;

/** What is preliminary in the result, why, and when it ends. */
export function PreliminaryNotice({ result: { assessedIndicators, totalIndicators, unreported, missingActual } }: PreliminaryNoticeProps) {
  const text = useTextStyles();
  const { result: messages } = usePaneMessages();
  const named = unreported.slice(0, MOST_NAMES).map(shortened);
  return (
    <Notice intent="warning" heading={messages.preliminary(assessedIndicators, totalIndicators, unreported.length)}>
      <p className={text.paragraph}>{`${messages.unreported(named, unreported.length - named.length)} ${messages.missingActual[missingActual]}`}</p>
      <p className={text.paragraph}>{messages.preliminaryAction}</p>
    </Notice>
  );
}

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);
