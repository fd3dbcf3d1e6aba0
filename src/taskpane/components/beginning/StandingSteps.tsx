import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { PaneActions } from "../../../app/paneActions";
import type { AppState, TablesStanding } from "../../../app/state";
import { usePaneMessages } from "../../messagesContext";
import { errorsIn, standingSteps, type StandingStep } from "../../standingSteps";
import { OUTCOME } from "../../useOutcomeFocus";
import { useCardStyles } from "../cardStyles";
import { useTextStyles } from "../textStyles";
import { NewYear } from "./NewYear";
import { StepSign } from "./StepSign";

interface StandingStepsProps {
  readonly standing: TablesStanding;
  readonly state: AppState;
  readonly actions: PaneActions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "10px" },
  step: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", columnGap: "8px" },
  later: { color: tokens.colorNeutralForeground3 },
  name: { margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  facts: { ...typographyStyles.caption1, margin: "2px 0 0", padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2 },
  examples: { display: "flex", flexDirection: "column", rowGap: "4px" },
  start: { alignSelf: "flex-start" },
  find: { marginTop: "4px" },
});

/** «Где вы сейчас»: fill, check, calculate, print, with what there is. */
export function StandingSteps({ standing, state, actions }: StandingStepsProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const text = useTextStyles();
  const { beginning, recognition } = usePaneMessages();
  const { standing: words, examples } = beginning;
  const isBusy = state.kind === "busy";
  const errors = errorsIn(state);
  const { report } = standing;
  const isStale = report.kind === "outdated" || (state.kind === "assessed" && state.stale);
  const help = ({ name, mark }: StandingStep): string | null => {
    if (name === "check" && mark === "attention") return words.problems(errors);
    if (name === "calculate" && isStale) return words.stale;
    // The result card says it above.
    if (name === "calculate" && report.kind === "current" && state.kind !== "assessed") return words.lastResult(report.effectiveness, report.rating, report.preliminary);
    return mark === "current" ? words.help[name] : null;
  };
  return (
    <section className={mergeClasses(card.root, styles.root)} aria-labelledby="standing-heading">
      <h2 id="standing-heading" className={styles.heading} {...(state.kind === "idle" ? OUTCOME : {})}>
        {words.heading(standing.reportingYear)}
      </h2>
      <ol className={styles.steps}>
        {standingSteps(standing, state).map((step, index) => (
          <li key={step.name} className={styles.step} {...(step.mark === "current" ? { "aria-current": "step" as const } : {})}>
            <StepSign mark={step.mark} number={index + 1} label={words.mark[step.mark]} />
            <div>
              <p className={mergeClasses(styles.name, step.mark === "current" && styles.strong, step.mark === "later" && styles.later)}>{words.step[step.name]}</p>
              {help(step) !== null && <p className={text.caption}>{help(step)}</p>}
              {step.name === "fill" && <Facts standing={standing} />}
              {step.name === "fill" && standing.missingTables.length > 0 && (
                <Button size="small" className={styles.find} disabledFocusable={isBusy} onClick={() => void actions.recogniseTables()}>
                  {recognition.findMissing}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {standing.exampleRows > 0 && (
        <div className={styles.examples}>
          <p className={text.caption}>{examples.help(standing.exampleRows)}</p>
          <Button size="small" className={styles.start} disabledFocusable={isBusy} onClick={() => void actions.removeExamples()}>
            {examples.remove}
          </Button>
        </div>
      )}
      {standing.indicators.total > 0 && <NewYear year={standing.reportingYear} isBusy={isBusy} onStart={actions.startNewYear} />}
    </section>
  );
}

function Facts({ standing: { passport, indicators, measures, expenditures, missingTables } }: Pick<StandingStepsProps, "standing">) {
  const styles = useStyles();
  const { standing: words } = usePaneMessages().beginning;
  const facts = [
    ...(missingTables.length === 0 ? [] : [words.missingTables(missingTables)]),
    words.passport(passport.filled, passport.required),
    words.indicators(indicators.total, indicators.actual),
    words.measures(measures.total, measures.status),
    words.expenditures(expenditures),
  ];
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
