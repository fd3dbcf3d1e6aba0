/** An error the host answers with; `code` is one of Excel's documented codes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Our own code for what the test host does not have; product code can neither expect nor mistake it. */
export const GAP_CODE = "TestHostGap";

/** Something Excel may have and the test host has not. Recorded by the interpreter, so that a test fails even if the product catches it. */
export class HostGap extends HostError {
  constructor(readonly member: string) {
    super(GAP_CODE, `${member} is not implemented by the test host`);
    this.name = "HostGap";
  }
}

/** Excel's general refusal of a wrong argument. */
export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): HostError =>
  new HostError("InvalidArgument", message);

/** Excel's answer when nothing has that name or id. */
export const itemNotFound = (message = "The requested resource doesn't exist."): HostError => new HostError("ItemNotFound", message);
