import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { TableAdd24Regular } from "@fluentui/react-icons/svg/table-add";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import { useState } from "react";
import type { PaneActions } from "../../../app/paneActions";
import type { AppState } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { OUTCOME } from "../../useOutcomeFocus";
import { StartOption } from "./StartOption";
import { ProgrammeForm } from "./ProgrammeForm";

interface FirstRunProps {
  readonly state: AppState;
  readonly actions: PaneActions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  text: { margin: "0 0 4px" },
  promise: { ...typographyStyles.caption1, margin: "4px 0 0", color: tokens.colorNeutralForeground3 },
});

/** A workbook without our tables: one clear choice, and behind the first of its answers a short form. */
export function FirstRun({ state, actions }: FirstRunProps) {
  const [isFormOpen, setFormOpen] = useState(false);
  const styles = useStyles();
  const { beginning, recognition } = usePaneMessages();
  const { firstRun } = beginning;
  const isBusy = state.kind === "busy";
  // The sheets are there; the standing will say so in a moment.
  if (state.kind === "created") return null;
  const hasSearched = state.kind === "recognised";
  if (isFormOpen) return <ProgrammeForm isBusy={isBusy} actions={actions} onBack={() => setFormOpen(false)} />;
  return (
    <section className={styles.root} aria-labelledby="start-heading">
      <h2 id="start-heading" className={styles.heading} {...(state.kind === "idle" ? OUTCOME : {})}>
        {hasSearched ? firstRun.otherwise : firstRun.heading}
      </h2>
      {!hasSearched && <p className={styles.text}>{firstRun.text}</p>}
      <StartOption
        icon={<TableAdd24Regular />}
        label={firstRun.start}
        description={firstRun.startHelp}
        isBusy={isBusy}
        onChoose={() => {
          setFormOpen(true);
          return Promise.resolve();
        }}
      />
      <StartOption icon={<DocumentTable24Regular />} label={firstRun.sample} description={firstRun.sampleHelp} isBusy={isBusy} onChoose={actions.insertSample} />
      <StartOption icon={<TableSearch24Regular />} label={recognition.start.label} description={recognition.start.description} isBusy={isBusy} onChoose={actions.recogniseTables} />
      <p className={styles.promise}>{firstRun.promise}</p>
    </section>
  );
}
