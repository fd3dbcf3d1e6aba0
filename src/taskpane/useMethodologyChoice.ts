import { useRef, useState, type RefObject } from "react";
import type { MethodologyChoice } from "../app/state";

/** What is chosen in the section «Методика», and the way there from anywhere in the pane. */
export interface MethodologyField {
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly field: RefObject<HTMLSelectElement | null>;
  /** Unfolds the section and puts the focus on its drop-down, with the methodology of that title chosen if there is one. */
  readonly open: (title: string) => void;
}

/** Nothing is chosen at first: what the workbook follows is known only after it was read. */
export function useMethodologyChoice(choices: readonly MethodologyChoice[]): MethodologyField {
  const [chosen, choose] = useState("");
  const field = useRef<HTMLSelectElement>(null);
  const open = (title: string) => {
    const named = choices.find((choice) => choice.title === title);
    if (named !== undefined) choose(named.id);
    const section = field.current?.closest("details");
    if (section instanceof HTMLDetailsElement) section.open = true;
    field.current?.focus();
  };
  return { chosen, choose, field, open };
}
