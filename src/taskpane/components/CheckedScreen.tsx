import type { FindingView } from "../../app/state";
import { countFindings } from "../findingGroups";
import { usePaneMessages } from "../messagesContext";
import { FindingsList } from "./FindingsList";
import { Notice } from "./Notice";
import { useTextStyles } from "./textStyles";

interface CheckedScreenProps {
  readonly findings: readonly FindingView[];
  readonly onShow: (finding: FindingView) => Promise<void>;
}

/** «Проверить данные» has ended. */
export function CheckedScreen({ findings, onShow }: CheckedScreenProps) {
  const text = useTextStyles();
  const { checked } = usePaneMessages();
  const counts = countFindings(findings);
  return (
    <>
      <Notice intent={counts.error > 0 ? "error" : "success"} heading={checked.heading(counts)} isOutcome>
        <p className={text.paragraph}>{checked.text(counts)}</p>
      </Notice>
      {findings.length > 0 && <FindingsList findings={findings} onShow={onShow} />}
    </>
  );
}
