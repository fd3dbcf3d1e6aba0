import type { Workbook } from "../model/workbook";
import { RequestHost } from "../protocol/requestHost";
import { HostObject } from "../protocol/hostObject";
import { translateModelError, type ExcelSession } from "./session";
import { WorkbookEvents } from "./workbookEvents";
import { WorkbookObject } from "./workbookObject";

/** The library notifies this service once at start-up; an unanswered notification would end as an unhandled rejection. */
class AddinInternalServiceObject extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // Excel has nothing to answer.
  }
}

/** Excel over a workbook of the model: the root object, its errors and its steps. */
export function createExcelHost(workbook: Workbook, acceptsFormula: (formula: string) => boolean = () => true): RequestHost {
  const events = new WorkbookEvents(workbook, (entries) => host.raise(entries));
  const session: ExcelSession = {
    workbook,
    events,
    acceptsFormula,
    calculationSuspended: false,
    calculationMode: "Automatic",
    screenSuspensions: 0,
  };
  const host = new RequestHost({
    root: new WorkbookObject(session),
    newObject: (typeName) => (typeName === "Microsoft.InternalService.AddinInternalService" ? new AddinInternalServiceObject() : null),
    translate: translateModelError,
    asOneStep: (work) => {
      session.calculationSuspended = false;
      return events.duringRequest(() => workbook.transaction(work));
    },
  });
  return host;
}
