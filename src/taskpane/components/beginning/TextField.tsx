import { mergeClasses } from "@fluentui/react-components";
import { useId, type Ref } from "react";
import { useTextStyles } from "../textStyles";
import { useFieldStyles } from "./fieldStyles";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly help?: string;
  /** What is wrong with the value; null when nothing is. */
  readonly problem: string | null;
  readonly isYear?: boolean;
  /** One of several fields under a common heading. */
  readonly isPart?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of a form: label, field, and below it what is wrong or what is meant. */
export function TextField({ label, value, onChange, placeholder, help, problem, isYear = false, isPart = false, ref }: TextFieldProps) {
  const id = useId();
  const styles = useFieldStyles();
  const text = useTextStyles();
  const note = problem ?? help ?? null;
  return (
    <div className={mergeClasses(styles.group, styles.grow)}>
      <label className={isPart ? styles.plainLabel : styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className={styles.field}
        value={value}
        placeholder={placeholder}
        aria-invalid={problem !== null}
        autoComplete="off"
        {...(isYear ? { inputMode: "numeric" as const, maxLength: 4 } : {})}
        {...(note === null ? {} : { "aria-describedby": `${id}note` })}
        onChange={({ target }) => onChange(target.value)}
      />
      {note !== null && (
        <p id={`${id}note`} className={problem === null ? text.caption : styles.problem}>
          {note}
        </p>
      )}
    </div>
  );
}
