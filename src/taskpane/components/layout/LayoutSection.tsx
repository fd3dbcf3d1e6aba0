import { useEffect, useState } from "react";
import type { PaneActions } from "../../../app/paneActions";
import type { LayoutField } from "../../useLayoutChoice";
import { LayoutForm } from "./LayoutForm";
import { PartMissing } from "../failures/PartMissing";
import { Waiting } from "../Waiting";

interface LayoutSectionProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly field: LayoutField;
}

/** «Оформление отчёта»: font, formulas or values, which forms. Begins with what the workbook says. */
export function LayoutSection({ isBusy, actions, field: { choices, load, change } }: LayoutSectionProps) {
  const [isMissing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isGone = false;
    actions.layouts().then(
      (present) => (isGone ? undefined : load(present)),
      () => (isGone ? undefined : setMissing(true)),
    );
    return () => void (isGone = true);
  }, [actions, load, attempt]);
  const repeat = () => {
    setMissing(false);
    setAttempt(attempt + 1);
  };
  if (isMissing) return <PartMissing onRepeat={repeat} />;
  return choices === null ? <Waiting /> : <LayoutForm isBusy={isBusy} actions={actions} choices={choices} change={change} />;
}
