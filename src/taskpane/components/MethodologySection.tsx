import { Button, createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type Ref } from "react";
import type { PaneActions } from "../../app/paneActions";
import { usePaneMessages } from "../messagesContext";
import { MethodologySelect } from "./MethodologySelect";
import { RestoreMethodology } from "./RestoreMethodology";
import { useTextStyles } from "./textStyles";

interface MethodologySectionProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  /** The drop-down, for who wants to lead a person there. */
  readonly field: Ref<HTMLSelectElement>;
}

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    // Fluent draws the focus ring around the nearest positioned box.
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "6px 16px 6px 12px",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  details: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  body: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "4px 16px 16px" },
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  label: typographyStyles.body1,
});

/** «Методика»: which rules the workbook follows. The browser keeps it folded or open as long as the pane lives. */
export function MethodologySection({ chosen, onChoose, isBusy, actions, field }: MethodologySectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { methodology, buttons } = usePaneMessages();
  const id = useId();
  const [selectId, noteId, helpId] = [`${id}select`, `${id}note`, `${id}help`];
  const isScaleUnknown = actions.methodologies.some((choice) => choice.id === chosen && !choice.scaleKnown);
  return (
    <section className={styles.root} aria-labelledby="methodology-heading">
      <details className={styles.details}>
        <summary className={styles.summary}>
          <ChevronRight20Regular className={styles.mark} />
          <h2 id="methodology-heading" className={styles.heading}>
            {methodology.heading}
          </h2>
        </summary>
        <div className={styles.body}>
          <div className={styles.part}>
            <label className={styles.label} htmlFor={selectId}>
              {methodology.label}
            </label>
            <MethodologySelect
              ref={field}
              id={selectId}
              describedBy={noteId}
              choices={actions.methodologies}
              chosen={chosen}
              onChoose={onChoose}
            />
            {/* There from the start: screen readers overlook live regions that arrive with their text. */}
            <p id={noteId} className={text.caption} aria-live="polite">
              {isScaleUnknown ? methodology.scaleUnknown : ""}
            </p>
          </div>
          <div className={styles.part}>
            <Button
              aria-describedby={helpId}
              disabledFocusable={isBusy || chosen === ""}
              onClick={() => void actions.writeMethodology(chosen)}
            >
              {buttons.writeMethodology}
            </Button>
            <p id={helpId} className={text.caption}>
              {methodology.writeHelp}
            </p>
          </div>
          <RestoreMethodology isBusy={isBusy} onRestore={actions.restoreMethodology} />
        </div>
      </details>
    </section>
  );
}
