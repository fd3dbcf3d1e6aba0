import { useState } from "react";
import type { MethodologyChoice } from "../app/state";

/** What is chosen in the section «Методика», and the way there from anywhere in the pane. */
export interface MethodologyField {
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** How often the way there was asked for; each time the drop-down takes the focus. */
  readonly wanted: number;
  /** Unfolds the section and puts the focus on its drop-down, with the methodology of that title chosen if there is one. */
  readonly open: (title: string) => void;
}

/** Nothing is chosen at first: what the workbook follows is known only after it was read. */
export function useMethodologyChoice(choices: readonly MethodologyChoice[]): MethodologyField {
  const [chosen, choose] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState(0);
  const open = (title: string) => {
    const named = choices.find((choice) => choice.title === title);
    if (named !== undefined) choose(named.id);
    setOpen(true);
    setWanted(wanted + 1);
  };
  return { chosen, choose, isOpen, setOpen, wanted, open };
}
