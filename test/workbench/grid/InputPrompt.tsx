import { useRef } from "react";
import type { Validation } from "../../host/model/validation";
import { useKeptInside } from "./useKeptInside";

interface InputPromptProps {
  readonly prompt: NonNullable<Validation["prompt"]>;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** The hint that a cell's validation shows while the cell is selected. */
export function InputPrompt({ prompt, box }: InputPromptProps) {
  const note = useRef<HTMLDivElement>(null);
  useKeptInside(note, box.height);
  return (
    <div ref={note} className="prompt" style={{ left: box.left + Math.min(24, box.width), top: box.top + box.height + 4 }}>
      <b>{prompt.title}</b>
      {prompt.message}
    </div>
  );
}
