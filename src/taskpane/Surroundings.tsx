import { FluentProvider, type Theme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneMessages } from "../messages/pane/paneMessages";
import { ErrorBoundary } from "./components/failures/ErrorBoundary";
import { MessagesContext } from "./messagesContext";

interface SurroundingsProps {
  readonly messages: PaneMessages;
  readonly theme: Theme;
  readonly children: ReactNode;
}

/** What every screen of ours stands in: theme, texts, and the net under a crash. */
export function Surroundings({ messages, theme, children }: SurroundingsProps) {
  return (
    <FluentProvider theme={theme}>
      <MessagesContext value={messages}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </MessagesContext>
    </FluentProvider>
  );
}
