import type { StartupProblemKind } from "../../../messages/pane/paneMessages";
import { usePaneMessages } from "../../messagesContext";
import { FullPageNotice } from "./FullPageNotice";

interface StartupProblemProps {
  readonly problem: StartupProblemKind;
}

/** Why the pane cannot start: not in Excel, an Excel that is too old, or no answer from it. */
export function StartupProblem({ problem }: StartupProblemProps) {
  const { startup, failure } = usePaneMessages();
  const { what, action } = startup[problem];
  const texts = problem === "not-in-excel" ? [action] : [action, failure.remains.nothing];
  return <FullPageNotice intent="warning" heading={what} texts={texts} canReload={problem === "no-answer" || problem === "no-library"} />;
}
