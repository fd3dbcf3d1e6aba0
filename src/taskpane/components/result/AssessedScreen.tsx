import type { FindingView, RenamedSheet, ResultView, SavedFile } from "../../../app/state";
import { countFindings } from "../../findingGroups";
import { usePaneMessages } from "../../messagesContext";
import { FindingsList } from "../findings/FindingsList";
import { Notice } from "../Notice";
import { RestoreSheets } from "./RestoreSheets";
import { ResultCard } from "./ResultCard";
import { SaveDocument } from "./SaveDocument";
import { useTextStyles } from "../textStyles";

interface AssessedScreenProps {
  readonly result: ResultView;
  readonly stale: boolean;
  readonly findings: readonly FindingView[];
  readonly renamedSheets: readonly RenamedSheet[];
  readonly onShow: (finding: FindingView) => Promise<void>;
  readonly onFix?: ((finding: FindingView | null) => Promise<void>) | undefined;
  readonly onAccept?: ((finding: FindingView, reason: string) => Promise<void>) | undefined;
  readonly savedFile: SavedFile | null;
  readonly onSaveDocument: () => Promise<void>;
  readonly onRestore: () => Promise<void>;
  readonly onOpenMethodology: (title: string) => void;
}

/** The calculation has ended and its sheets are written. */
export function AssessedScreen({ result, stale, findings, renamedSheets, onShow, onFix, onAccept, savedFile, onSaveDocument, onRestore, onOpenMethodology }: AssessedScreenProps) {
  const text = useTextStyles();
  const messages = usePaneMessages();
  // An accepted finding is written into the report, which errors of an edit prevent.
  const accepting = countFindings(findings).error > 0 ? undefined : onAccept;
  return (
    <>
      {savedFile !== null && !stale && <SaveDocument saved={savedFile} onSave={onSaveDocument} />}
      <ResultCard result={result} stale={stale} onOpenMethodology={onOpenMethodology} />
      {/* A document of data that the sheets do not show yet would say other figures than they. */}
      {savedFile === null && !stale && <SaveDocument saved={null} onSave={onSaveDocument} />}
      <RestoreSheets onRestore={onRestore} />
      {renamedSheets.length > 0 && (
        <Notice intent="info" heading={null}>
          {renamedSheets.map(({ wanted, written }) => (
            <p key={written} className={text.paragraph}>
              {messages.result.renamed(wanted, written)}
            </p>
          ))}
        </Notice>
      )}
      {findings.length > 0 ? (
        <FindingsList findings={findings} onShow={onShow} onFix={onFix} onAccept={accepting} />
      ) : (
        <Notice intent="success" heading={null}>
          <p className={text.paragraph}>{messages.findings.none}</p>
        </Notice>
      )}
    </>
  );
}
