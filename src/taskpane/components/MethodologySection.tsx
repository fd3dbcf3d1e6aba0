import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useCallback, useId } from "react";
import type { PaneActions } from "../../app/paneActions";
import { usePaneMessages } from "../messagesContext";
import type { MethodologyField } from "../useMethodologyChoice";
import { MethodologySelect } from "./MethodologySelect";
import { RestoreMethodology } from "./RestoreMethodology";
import { useTextStyles } from "./textStyles";

interface MethodologySectionProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly methodology: MethodologyField;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  label: typographyStyles.body1,
});

/** «Методика»: which rules the workbook follows. */
export function MethodologySection({ isBusy, actions, methodology: { chosen, choose, wanted } }: MethodologySectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { methodology, buttons } = usePaneMessages();
  const id = useId();
  const [selectId, noteId, helpId] = [`${id}select`, `${id}note`, `${id}help`];
  const isScaleUnknown = actions.methodologies.some((choice) => choice.id === chosen && !choice.scaleKnown);
  const takeFocus = useCallback(
    (field: HTMLSelectElement | null) => {
      if (wanted > 0) field?.focus();
    },
    [wanted],
  );
  return (
    <>
      <div className={styles.part}>
        <label className={styles.label} htmlFor={selectId}>
          {methodology.label}
        </label>
        <MethodologySelect
          ref={takeFocus}
          id={selectId}
          describedBy={noteId}
          choices={actions.methodologies}
          chosen={chosen}
          onChoose={choose}
        />
        {/* There from the start: screen readers overlook live regions that arrive with their text. */}
        <p id={noteId} className={text.caption} aria-live="polite">
          {isScaleUnknown ? methodology.scaleUnknown : ""}
        </p>
      </div>
      <div className={styles.part}>
        <Button aria-describedby={helpId} disabledFocusable={isBusy || chosen === ""} onClick={() => void actions.writeMethodology(chosen)}>
          {buttons.writeMethodology}
        </Button>
        <p id={helpId} className={text.caption}>
          {methodology.writeHelp}
        </p>
      </div>
      <RestoreMethodology isBusy={isBusy} onRestore={actions.restoreMethodology} />
    </>
  );
}
