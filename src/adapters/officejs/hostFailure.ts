import { WorkbookFailure, type WorkbookFailureReason } from "../../workbook/workbookFailure";

/**
 * Excel's error codes and what they mean for us (learn.microsoft.com, «Error handling with the application-specific JavaScript APIs»).
 * Codes never change with the language, messages do. `AccessDenied` comes when all protection we can see is off: the user has no right to
 * change the workbook.
 */
const REASONS: ReadonlyMap<string, WorkbookFailureReason> = new Map([
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["AccessDenied", "read-only"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["MemoryLimitReached", "too-large"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ConnectionFailure", "session-lost"],
  ["ApiNotFound", "host-too-old"],
  ["ApiNotAvailable", "host-too-old"],
  ["NotImplemented", "host-too-old"],
  ["ItemNotFound", "not-found"],
  ["InvalidReference", "not-found"],
  ["ItemAlreadyExists", "name-taken"],
]);

/** Codes that the library itself raises for a mistake in our code. */
const OWN_MISTAKES: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
]);

/** Codes with which the host turns a whole request away, so that nothing of it was done. */
const NOTHING_DONE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
]);

/** Whether Excel refused; everything else that is thrown is a mistake of ours. */
export const isHostError = (error: unknown): error is OfficeExtension.Error =>
  error instanceof OfficeExtension.Error && !OWN_MISTAKES.has(error.code);

/** Whether the failed request left the workbook as it was. */
export const nothingWasDone = (error: OfficeExtension.Error): boolean => NOTHING_DONE.has(error.code);

/** Excel's refusal as the product knows it. */
export const hostFailure = (error: OfficeExtension.Error, subject: string | null): WorkbookFailure =>
  new WorkbookFailure(REASONS.get(error.code) ?? "host-refused", subject, error.code);

/** Runs one port method and translates Excel's refusal once; a mistake of ours passes as it is. */
export async function translatingFailures<T>(subject: string | null, method: () => Promise<T>): Promise<T> {
  try {
    return await method();
  } catch (error) {
    throw isHostError(error) ? hostFailure(error, subject) : error;
  }
}
