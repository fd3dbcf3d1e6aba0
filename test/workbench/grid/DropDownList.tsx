import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { cellEntry } from "../session/editing";
import { useSession } from "../session/useSession";
import { useKeptInside } from "./useKeptInside";

interface DropDownListProps {
  readonly choices: readonly string[];
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly close: () => void;
}

/** The drop-down list of a cell: arrows and Enter, or the mouse. */
export function DropDownList({ choices, box, close }: DropDownListProps) {
  const session = useSession();
  const { workbook, cursor } = session;
  const present = choices.indexOf(cellEntry(workbook, cursor.sheet, cursor.active));
  const [marked, setMarked] = useState(Math.max(0, present));
  const list = useRef<HTMLUListElement>(null);
  useKeptInside(list, box.height);
  useEffect(() => {
    const element = list.current;
    const grid = element?.closest<HTMLElement>("[role=grid]");
    element?.focus({ preventScroll: true });
    return () => grid?.focus({ preventScroll: true });
  }, []);
  const take = (choice: string | undefined): void => {
    close();
    if (choice !== undefined) session.put(choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "ArrowDown") setMarked(Math.min(choices.length - 1, marked + 1));
    else if (event.key === "ArrowUp") setMarked(Math.max(0, marked - 1));
    else if (event.key === "Enter") take(choices[marked]);
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
  };
  const place = { left: box.left, top: box.top + box.height, minWidth: box.width };
  return (
    <ul
      ref={list}
      data-widget
      className="list"
      role="listbox"
      aria-label="Возможные значения"
      tabIndex={-1}
      style={place}
      onKeyDown={onKeyDown}
      onBlur={close}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          role="option"
          aria-selected={index === marked}
          onPointerEnter={() => setMarked(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            take(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
