import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

interface ChoiceGroupProps {
  readonly kind: "radio" | "checkbox";
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (value: string, isChosen: boolean) => void;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  /** The label shows the font that it names. */
  readonly fontFamily?: string;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: "4px" },
  choice: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px", alignItems: "start", padding: "2px 0", cursor: "pointer" },
  input: { width: "16px", height: "16px", margin: "2px 0 0", accentColor: tokens.colorCompoundBrandBackground, cursor: "pointer" },
  help: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

/** A group of the browser's own radio buttons or check boxes. */
export function ChoiceGroup({ kind, legend, choices, chosen, onChange }: ChoiceGroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map(({ value, label, help, fontFamily }) => (
        <label key={value} className={styles.choice}>
          <input
            className={styles.input}
            type={kind}
            name={id}
            checked={chosen.includes(value)}
            aria-labelledby={`${id}${value}`}
            aria-describedby={help === undefined ? undefined : `${id}${value}help`}
            onChange={({ target }) => onChange(value, target.checked)}
          />
          <span>
            <span id={`${id}${value}`} style={fontFamily === undefined ? undefined : { fontFamily }}>
              {label}
            </span>
            {help !== undefined && (
              <span id={`${id}${value}help`} className={styles.help}>
                {help}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
