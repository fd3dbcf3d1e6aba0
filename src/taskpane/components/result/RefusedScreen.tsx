import type { FindingView } from "../../../app/state";
import { countFindings } from "../../findingGroups";
import { usePaneMessages } from "../../messagesContext";
import { FindingsList } from "../findings/FindingsList";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface RefusedScreenProps {
  readonly findings: readonly FindingView[];
  readonly onShow: (finding: FindingView) => Promise<void>;
  readonly onFix?: ((finding: FindingView | null) => Promise<void>) | undefined;
}

/** Errors in the data stopped the calculation. */
export function RefusedScreen({ findings, onShow, onFix }: RefusedScreenProps) {
  const text = useTextStyles();
  const { refused } = usePaneMessages();
  return (
    <>
      <Notice intent="error" heading={refused.heading} isOutcome>
        <p className={text.paragraph}>{refused.text(countFindings(findings).error)}</p>
      </Notice>
      <FindingsList findings={findings} onShow={onShow} onFix={onFix} />
    </>
  );
}
