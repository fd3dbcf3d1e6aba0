import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { TableAdd24Regular } from "@fluentui/react-icons/svg/table-add";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import type { PaneActions } from "../../../app/paneActions";
import { usePaneMessages } from "../../messagesContext";
import { OUTCOME } from "../../useOutcomeFocus";
import { StartOption } from "./StartOption";

interface StartSectionProps {
  /** Nothing has happened yet: explain, and offer first of all. */
  readonly isProminent: boolean;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  aside: { marginTop: "8px", paddingTop: "16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  smallHeading: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  ask: { margin: "8px 0 0" },
  promise: { ...typographyStyles.caption1, margin: "4px 0 0", color: tokens.colorNeutralForeground3 },
});

/** «Начать»: an empty template, the filled example, or the tables that are there already. The buttons stay the same elements in every state, so a pressed one keeps the focus. */
export function StartSection({ isProminent, isBusy, actions }: StartSectionProps) {
  const styles = useStyles();
  const { start, buttons, recognition } = usePaneMessages();
  return (
    <section className={mergeClasses(styles.root, !isProminent && styles.aside)} aria-labelledby="start-heading">
      <h2
        id="start-heading"
        className={mergeClasses(styles.heading, !isProminent && styles.smallHeading)}
        {...(isProminent ? OUTCOME : {})}
      >
        {start.heading}
      </h2>
      {isProminent && <p className={styles.text}>{start.ready}</p>}
      {isProminent && <p className={styles.ask}>{start.notReady}</p>}
      <StartOption
        key="template"
        icon={<TableAdd24Regular />}
        label={buttons.createTemplate}
        description={isProminent ? start.template : null}
        isBusy={isBusy}
        onChoose={actions.createTemplate}
      />
      <StartOption
        key="sample"
        icon={<DocumentTable24Regular />}
        label={buttons.insertSample}
        description={isProminent ? start.sample : null}
        isBusy={isBusy}
        onChoose={actions.insertSample}
      />
      <StartOption
        key="recognise"
        icon={<TableSearch24Regular />}
        label={recognition.start.label}
        description={isProminent ? recognition.start.description : null}
        isBusy={isBusy}
        onChoose={actions.recogniseTables}
      />
      {isProminent && <p className={styles.promise}>{start.promise}</p>}
    </section>
  );
}
