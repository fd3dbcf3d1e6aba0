import { translatingFailures } from "../../../../src/adapters/officejs/hostFailure";
import { WorkbookFailure } from "../../../../src/workbook/workbookFailure";
import { Status } from "../../../host/protocol/faults";
import { startHost, type StartedHost } from "../../../host/startHost";

const readNames = (): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });

const failureOf = (work: () => Promise<unknown>, subject: string | null = "Лист1"): Promise<unknown> =>
  translatingFailures(subject, work).then(
    () => "nothing was thrown",
    (failure: unknown) => failure,
  );

describe("translatingFailures", () => {
  let host: StartedHost["host"];
  beforeAll(async () => {
    ({ host } = await startHost());
  });

  // The codes of learn.microsoft.com, «Error handling with the application-specific JavaScript APIs», and the reasons of the port.
  it.each([
    ["AccessDenied", "read-only"],
    ["OperationCellsExceedLimit", "too-large"],
    ["ApiNotFound", "host-too-old"],
    ["ItemNotFound", "not-found"],
    ["ItemAlreadyExists", "name-taken"],
    ["GeneralException", "host-refused"],
    ["SomethingNew", "host-refused"],
  ])("takes %s for «%s»", async (code, reason) => {
    host.faults.failAction({ sync: 1, action: 0, code });
    const failure = await failureOf(readNames);
    expect(failure).toBeInstanceOf(WorkbookFailure);
    expect(failure).toMatchObject({ reason, subject: "Лист1", hostCode: code });
  });

  it.each([
    [Status.cellEditMode, "cell-being-edited", "InvalidOperationInCellEditMode"],
    [Status.requestTooLarge, "too-large", "RequestPayloadSizeLimitExceeded"],
    [Status.responseTooLarge, "too-large", "ResponsePayloadSizeLimitExceeded"],
    [Status.sessionLost, "session-lost", "InvalidOrTimedOutSession"],
    [Status.noCapability, "read-only", "AccessDenied"],
  ])("takes the desktop's status %i for «%s»", async (status, reason, hostCode) => {
    host.faults.failRequest({ sync: 1, status });
    expect(await failureOf(readNames)).toMatchObject({ reason, hostCode });
  });

  it("lets the library's complaints about our code through as they are", async () => {
    const failure = await failureOf(() => Excel.run((context) => Promise.resolve(context.workbook.worksheets.items)));
    expect(failure).not.toBeInstanceOf(WorkbookFailure);
    expect(failure).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("lets everything else through as it is", async () => {
    const [fault, failure] = [new TypeError("x is not a function"), new WorkbookFailure("name-taken", "Показатели")];
    expect(await failureOf(() => Promise.reject(fault))).toBe(fault);
    expect(await failureOf(() => Promise.reject(failure))).toBe(failure);
  });
});
