import { Button, typographyStyles, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState, type FormEvent } from "react";
import type { PaneActions } from "../../../app/paneActions";
import type { DraftProblems, ProgrammeDraft, SourceId } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { useMethodologies } from "../../useMethodologies";
import { MethodologySelect } from "../methodology/MethodologySelect";
import { PartMissing } from "../failures/PartMissing";
import { StartOption } from "./StartOption";
import { useTextStyles } from "../textStyles";
import { Waiting } from "../Waiting";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { useFieldStyles } from "./fieldStyles";
import { SubprogrammeFields } from "./SubprogrammeFields";
import { TextField } from "./TextField";
import { problemTexts } from "./problemTexts";

interface ProgrammeFormProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly onBack: () => void;
}

const EMPTY: ProgrammeDraft = { name: "", municipality: "", startYear: "", endYear: "", reportingYear: "", subprogrammes: [""], sources: ["local"], methodology: "" };

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0 } });

/** «Начать свою программу»: what makes the template fit. All of it can be changed on the sheets later. */
export function ProgrammeForm({ isBusy, actions, onBack }: ProgrammeFormProps) {
  const [draft, setDraft] = useState(EMPTY);
  const [problems, setProblems] = useState<DraftProblems>({});
  const methodologies = useMethodologies(actions);
  const form = useRef<HTMLFormElement>(null);
  const selectId = useId();
  const own = useStyles();
  const styles = useFieldStyles();
  const text = useTextStyles();
  const { form: words } = usePaneMessages().beginning;
  const change = (part: Partial<ProgrammeDraft>) => {
    setDraft((former) => ({ ...former, ...part }));
    setProblems((former) => Object.fromEntries(Object.entries(former).filter(([field]) => !(field in part))));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void actions.startProgramme(draft).then((found) => {
      setProblems(found);
      window.setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), 0);
    });
  };
  const said = problemTexts(problems, words.problem);
  const toggle = (source: SourceId) => change({ sources: draft.sources.includes(source) ? draft.sources.filter((other) => other !== source) : [...draft.sources, source] });
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-labelledby="programme-form">
      <h2 id="programme-form" className={own.heading}>
        {words.heading}
      </h2>
      <TextField ref={takeFocus} label={words.name} placeholder={words.namePlaceholder} help={words.nameHelp} value={draft.name} problem={said.name} onChange={(name) => change({ name })} />
      <TextField label={words.municipality} placeholder={words.municipalityPlaceholder} value={draft.municipality} problem={null} onChange={(municipality) => change({ municipality })} />
      <fieldset className={styles.group}>
        <legend className={styles.label}>{words.years}</legend>
        <div className={styles.row}>
          <TextField isYear isPart label={words.startYear} value={draft.startYear} problem={said.startYear} onChange={(startYear) => change({ startYear })} />
          <TextField isYear isPart label={words.endYear} value={draft.endYear} problem={said.endYear} onChange={(endYear) => change({ endYear })} />
        </div>
      </fieldset>
      <TextField isYear label={words.reportingYear} help={words.reportingYearHelp} value={draft.reportingYear} problem={said.reportingYear} onChange={(reportingYear) => change({ reportingYear })} />
      <SubprogrammeFields names={draft.subprogrammes} onChange={(subprogrammes) => change({ subprogrammes })} />
      <fieldset className={styles.group}>
        <legend className={styles.label}>{words.sources}</legend>
        {(Object.keys(words.source) as SourceId[]).map((source) => (
          <label key={source} className={styles.choice}>
            <input type="checkbox" className={styles.box} checked={draft.sources.includes(source)} onChange={() => toggle(source)} />
            {words.source[source]}
          </label>
        ))}
      </fieldset>
      <div className={styles.group}>
        <label className={styles.label} htmlFor={selectId}>
          {words.methodology}
        </label>
        {methodologies.kind === "waiting" && <Waiting />}
        {methodologies.kind === "missing" && <PartMissing onRepeat={methodologies.repeat} />}
        {methodologies.kind === "known" && (
          <MethodologySelect
            id={selectId}
            describedBy={`${selectId}note`}
            isInvalid={said.methodology !== null}
            choices={methodologies.choices}
            chosen={draft.methodology}
            onChoose={(methodology) => change({ methodology })}
          />
        )}
        <p id={`${selectId}note`} className={said.methodology === null ? text.caption : styles.problem}>
          {said.methodology ?? words.methodologyHelp}
        </p>
      </div>
      {/* There from the start: screen readers overlook live regions that arrive with their text. */}
      <p className={styles.problem} aria-live="polite">
        {Object.keys(problems).length > 0 ? words.problem.summary : ""}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
          {words.submit}
        </Button>
        <Button onClick={onBack} disabledFocusable={isBusy}>
          {words.back}
        </Button>
      </div>
      <StartOption icon={<DocumentTable24Regular />} label={words.blank} description={words.blankHelp} isBusy={isBusy} onChoose={actions.createTemplate} />
    </form>
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  if (field !== null && field.value === "" && document.activeElement === document.body) field.focus();
}
