import { Button } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { usePaneMessages } from "../../messagesContext";
import { useTextStyles } from "../textStyles";
import { useFieldStyles } from "./fieldStyles";

interface SubprogrammeFieldsProps {
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** Names of subprogrammes, one field each; their codes are 1, 2, 3. */
export function SubprogrammeFields({ names, onChange }: SubprogrammeFieldsProps) {
  const styles = useFieldStyles();
  const text = useTextStyles();
  const { form } = usePaneMessages().beginning;
  const list = useRef<HTMLFieldSetElement>(null);
  const add = () => {
    onChange([...names, ""]);
    window.setTimeout(() => list.current?.querySelector<HTMLElement>("div:last-of-type > input")?.focus(), 0);
  };
  const remove = (index: number) => {
    onChange(names.filter((_, other) => other !== index));
    list.current?.querySelector<HTMLElement>("[data-add]")?.focus();
  };
  return (
    <fieldset ref={list} className={styles.group}>
      <legend className={styles.label}>{form.subprogrammes}</legend>
      <p className={text.caption}>{form.subprogrammesHelp}</p>
      {names.map((name, index) => (
        <div key={index} className={styles.row}>
          <input
            className={styles.field}
            aria-label={form.subprogramme(index + 1)}
            placeholder={form.subprogramme(index + 1)}
            autoComplete="off"
            value={name}
            onChange={({ target }) => onChange(names.map((other, position) => (position === index ? target.value : other)))}
          />
          <Button icon={<Dismiss20Regular />} appearance="subtle" aria-label={form.removeSubprogramme(index + 1)} onClick={() => remove(index)} />
        </div>
      ))}
      <Button data-add="" size="small" className={styles.start} onClick={add}>
        {form.addSubprogramme}
      </Button>
    </fieldset>
  );
}
