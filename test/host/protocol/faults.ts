/** Status numbers of the desktop protocol that the client translates to error codes. */
export const Status = {
  /** → InvalidOperationInCellEditMode */
  cellEditMode: 5004,
  /** → InvalidOrTimedOutSession */
  sessionLost: 5012,
  /** → WriteNotSupportedWhenModalDialogOpen */
  modalDialog: 5016,
  /** → ActivityLimitReached */
  activityLimit: 5102,
  /** → RequestPayloadSizeLimitExceeded */
  requestTooLarge: 5103,
  /** → ResponsePayloadSizeLimitExceeded */
  responseTooLarge: 5104,
  /** → AccessDenied */
  noCapability: 7000,
} as const;

/** A failure of one whole request: nothing of it is carried out. */
export interface RequestFault {
  /** 1 is the next sync. */
  readonly sync: number;
  readonly status: number;
}

/** A failure in the midst of a request: earlier actions stay done. */
export interface ActionFault {
  /** 1 is the next sync. */
  readonly sync: number;
  /** Zero-based index of the action that fails. */
  readonly action: number;
  readonly code: string;
}

/** Switches by which a test makes the host behave badly. */
export class Faults {
  /** The user is typing in a cell: every request fails with 5004, or waits if it asked to (`delayForCellEdit`). */
  cellEditMode = false;
  /** Bytes; Excel on the web takes 5 MB (learn.microsoft.com, «Resource limits and performance optimization»). */
  requestLimit = Infinity;
  responseLimit = Infinity;
  #requestFaults: RequestFault[] = [];
  #actionFaults: ActionFault[] = [];

  /** Lets the `sync`-th request from now fail as a whole. */
  failRequest(fault: RequestFault): void {
    this.#requestFaults.push(fault);
  }

  /** Lets one action of the `sync`-th request from now fail. */
  failAction(fault: ActionFault): void {
    this.#actionFaults.push(fault);
  }

  /** Counts one sync and says which faults meet it. */
  nextSync(): { status: number | null; actions: readonly ActionFault[] } {
    const status = this.#requestFaults.find(({ sync }) => sync === 1)?.status ?? null;
    const actions = this.#actionFaults.filter(({ sync }) => sync === 1);
    this.#requestFaults = countDown(this.#requestFaults);
    this.#actionFaults = countDown(this.#actionFaults);
    return { status, actions };
  }
}

const countDown = <T extends { readonly sync: number }>(faults: readonly T[]): T[] =>
  faults.filter(({ sync }) => sync > 1).map((fault) => ({ ...fault, sync: fault.sync - 1 }));
