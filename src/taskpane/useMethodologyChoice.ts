import { useState } from "react";

/** What is chosen in the section «Методика», and the way there from anywhere in the pane. */
export interface MethodologyField {
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** The last request to come here; null while nobody asked. */
  readonly request: MethodologyRequest | null;
  /** Unfolds the section and puts the focus on its drop-down, with the methodology of that title chosen if there is one. */
  readonly open: (title: string) => void;
}

/** A new object for every request, so that the same one can be made again. */
export interface MethodologyRequest {
  readonly title: string;
}

/** Nothing is chosen at first: what the workbook follows is known only after it was read. */
export function useMethodologyChoice(): MethodologyField {
  const [chosen, choose] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [request, setRequest] = useState<MethodologyRequest | null>(null);
  const open = (title: string) => {
    setOpen(true);
    setRequest({ title });
  };
  return { chosen, choose, isOpen, setOpen, request, open };
}
