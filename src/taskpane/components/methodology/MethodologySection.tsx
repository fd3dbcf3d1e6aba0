import type { PaneActions } from "../../../app/paneActions";
import { useMethodologies } from "../../useMethodologies";
import type { MethodologyField } from "../../useMethodologyChoice";
import { MethodologyForm } from "./MethodologyForm";
import { PartMissing } from "../failures/PartMissing";
import { Waiting } from "../Waiting";

interface MethodologySectionProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
  readonly methodology: MethodologyField;
}

/** «Методика»: which rules the workbook follows. */
export function MethodologySection({ isBusy, actions, methodology }: MethodologySectionProps) {
  const methodologies = useMethodologies(actions);
  switch (methodologies.kind) {
    case "waiting":
      return <Waiting />;
    case "missing":
      return <PartMissing onRepeat={methodologies.repeat} />;
    case "known":
      return <MethodologyForm isBusy={isBusy} actions={actions} choices={methodologies.choices} methodology={methodology} />;
  }
}
