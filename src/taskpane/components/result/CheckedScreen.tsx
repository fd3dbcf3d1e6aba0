import type { FindingView } from "../../../app/state";
import { countOpen } from "../../findingGroups";
import { usePaneMessages } from "../../messagesContext";
import { FindingsList } from "../findings/FindingsList";
import { Notice } from "../Notice";
import { useTextStyles } from "../textStyles";

interface CheckedScreenProps {
  readonly findings: readonly FindingView[];
  readonly onShow: (finding: FindingView) => Promise<void>;
  readonly onFix?: ((finding: FindingView | null) => Promise<void>) | undefined;
  readonly onAccept?: ((finding: FindingView, reason: string) => Promise<void>) | undefined;
}

/** «Проверить данные» has ended. */
export function CheckedScreen({ findings, onShow, onFix, onAccept }: CheckedScreenProps) {
  const text = useTextStyles();
  const { checked } = usePaneMessages();
  const counts = countOpen(findings);
  // An accepted finding is written into the report, which errors prevent.
  const accepting = counts.error > 0 ? undefined : onAccept;
  return (
    <>
      <Notice intent={counts.error > 0 ? "error" : "success"} heading={checked.heading(counts)} isOutcome>
        <p className={text.paragraph}>{checked.text(counts)}</p>
      </Notice>
      {findings.length > 0 && <FindingsList findings={findings} onShow={onShow} onFix={onFix} onAccept={accepting} />}
    </>
  );
}
