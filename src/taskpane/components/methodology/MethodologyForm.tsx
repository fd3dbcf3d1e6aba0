import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { PaneActions } from "../../../app/paneActions";
import type { MethodologyChoice } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import type { MethodologyField } from "../../useMethodologyChoice";
import { MethodologySelect } from "./MethodologySelect";
import { RestoreMethodology } from "./RestoreMethodology";
import { useTextStyles } from "../textStyles";

interface MethodologyFormProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly choices: readonly MethodologyChoice[];
  readonly methodology: MethodologyField;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  label: typographyStyles.body1,
});

/** Chooses a methodology, writes it to its sheet, and puts it back as the act has it. */
export function MethodologyForm({ isBusy, actions, choices, methodology: { chosen, choose, request } }: MethodologyFormProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { methodology, buttons } = usePaneMessages();
  const id = useId();
  const [selectId, noteId, helpId] = [`${id}select`, `${id}note`, `${id}help`];
  const isScaleUnknown = choices.some((choice) => choice.id === chosen && !choice.scaleKnown);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (request === null) return;
    const named = choices.find(({ title }) => title === request.title);
    if (named !== undefined) choose(named.id);
    field.current?.focus();
  }, [request, choices, choose]);
  return (
    <>
      <div className={styles.part}>
        <label className={styles.label} htmlFor={selectId}>
          {methodology.label}
        </label>
        <MethodologySelect
          ref={field}
          id={selectId}
          describedBy={noteId}
          choices={choices}
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
