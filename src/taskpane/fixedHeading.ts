import type { FixOutcomeView } from "../app/state";
import type { PaneMessages } from "../messages/pane/paneMessages";

/** «Исправлено: 3 ячейки», «Восстановлено: …», «Возвращено как было: …». */
export const fixedHeading = ({ scope, done, count }: FixOutcomeView, fixing: PaneMessages["fixing"]): string =>
  done === "undone" ? fixing.undone(count) : fixing.done[scope](count);
