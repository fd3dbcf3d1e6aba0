import type { StartupProblemKind } from "../../messages/pane/paneMessages";
import { usePaneMessages } from "../messagesContext";
import { FullPageNotice } from "./FullPageNotice";

interface StartupProblemProps {
  readonly problem: StartupProblemKind;
}

/** Why the pane cannot start: not in Excel, an Excel that is too old, or no answer from it. */
export function StartupProblem({ problem }: StartupProblemProps) {
  const { what, action } = usePaneMessages().startup[problem];
  return <FullPageNotice intent="warning" heading={what} texts={[action]} canReload={problem === "no-answer" || problem === "no-library"} />;
}
