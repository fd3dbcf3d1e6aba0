import { createContext, useContext } from "react";
import type { PaneMessages } from "../messages/pane/paneMessages";

/** The pane's texts in the language of the user. */
export const MessagesContext = createContext<PaneMessages | null>(null);

/** The pane's texts; throws outside `MessagesContext`, which is a mistake of ours. */
export function usePaneMessages(): PaneMessages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error("No MessagesContext around this component");
  return messages;
}
