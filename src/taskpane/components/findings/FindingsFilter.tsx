import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { FindingView, Severity } from "../../../app/state";
import { countFindings } from "../../findingGroups";
import { usePaneMessages } from "../../messagesContext";

/** What of the list is to be seen; null for everything. */
export interface FindingsChoice {
  readonly severity: Severity | null;
  readonly table: string | null;
}

export const ALL: FindingsChoice = { severity: null, table: null };

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

export const isChosen = (finding: FindingView, { severity, table }: FindingsChoice): boolean =>
  (severity === null || finding.severity === severity) && (table === null || finding.table === table);

interface FindingsFilterProps {
  readonly findings: readonly FindingView[];
  readonly choice: FindingsChoice;
  readonly onChoose: (choice: FindingsChoice) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px 16px" },
  label: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px", maxWidth: "100%", color: tokens.colorNeutralForeground2 },
  select: {
    ...typographyStyles.caption1,
    minHeight: "24px",
    maxWidth: "min(180px, 100%)",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Narrows the list to one severity and one table; each choice says how many findings it has. */
export function FindingsFilter({ findings, choice, onChoose }: FindingsFilterProps) {
  const styles = useStyles();
  const messages = usePaneMessages().findings;
  const ofTable = findings.filter((finding) => isChosen(finding, { ...choice, severity: null }));
  const ofSeverity = findings.filter((finding) => isChosen(finding, { ...choice, table: null }));
  const counts = countFindings(ofTable);
  // The chosen table stays on the list when an edit has mended the last of its findings.
  const tables = [...new Set([...findings.flatMap(({ table }) => table ?? []), ...(choice.table === null ? [] : [choice.table])])];
  return (
    <div className={styles.root}>
      <label className={styles.label}>
        {messages.severityFilter}
        <select
          className={styles.select}
          value={choice.severity ?? ""}
          onChange={({ target }) => onChoose({ ...choice, severity: SEVERITIES.find((severity) => severity === target.value) ?? null })}
        >
          <option value="">{messages.allSeverities}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {`${messages.group[severity].toLowerCase()} (${counts[severity]})`}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.label}>
        {messages.table}
        <select className={styles.select} value={choice.table ?? ""} onChange={({ target }) => onChoose({ ...choice, table: target.value === "" ? null : target.value })}>
          <option value="">{messages.allTables}</option>
          {tables.map((name) => (
            <option key={name} value={name}>
              {`${name} (${ofSeverity.filter(({ table }) => table === name).length})`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
