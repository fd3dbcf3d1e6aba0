import { usePaneMessages } from "../../messagesContext";
import { Diagnostics } from "../about/Diagnostics";
import { FullPageNotice } from "./FullPageNotice";

interface CrashProps {
  readonly error: Error;
}

/** The pane itself has failed: say so, and offer to start again. */
export function Crash({ error }: CrashProps) {
  const { failure } = usePaneMessages();
  const { what, action } = failure.reason.defect(null);
  return (
    <FullPageNotice intent="error" heading={failure.crashed} texts={[what, action]} canReload>
      <Diagnostics text={error.stack ?? error.message} />
    </FullPageNotice>
  );
}
