import { Faults, Status, type ActionFault } from "./faults";
import { GAP_CODE, HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import { interpret } from "./interpreter";
import { References } from "./references";
import { ActionType, PathType, type WireRequest, type WireResponse } from "./wire";

/** What the host stands on: the API's root object and the behaviour that belongs to its application. */
export interface HostApplication {
  readonly root: HostObject;
  newObject(typeName: string): HostObject | null;
  translate(error: unknown): HostError | null;
  /** Runs one request's work as one step of the application: one calculation, one redraw. */
  asOneStep<T>(work: () => T): T;
}

/** The answer to one request: 0 and the response's text, or a failure status. */
export interface RequestAnswer {
  readonly status: number;
  readonly text: string;
}

/** One answered request, for assertions and measurements. */
export interface RequestRecord {
  /** "start-up": the library's own notification; "clean-up": released references; "sync": what the product asked for. */
  readonly kind: "start-up" | "clean-up" | "sync";
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly errorCode: string | null;
}

/** One event as it travels: category, event, target, message as JSON, id. */
export type EventEntry = readonly [category: number, event: number, target: string, message: string, id: string];

/** The request flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

// Kept, so that a test's fake timers cannot stop the host.
const later = globalThis.setTimeout;

/** Answers request bodies asynchronously and strictly one after another, as Excel does. */
export class RequestHost {
  readonly faults = new Faults();
  readonly references = new References();
  /** Members that were asked for and that the test host lacks. A test should end with this empty. */
  readonly gaps: string[] = [];
  readonly requests: RequestRecord[] = [];
  /** Milliseconds before each answer. */
  delay = 0;
  readonly #application: HostApplication;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  readonly #eventListeners = new Set<(entries: readonly EventEntry[]) => void>();

  constructor(application: HostApplication) {
    this.#application = application;
  }

  /** Round trips the product asked for: without the start-up notification and the release of references. */
  get syncs(): number {
    return this.requests.filter(({ kind }) => kind === "sync").length;
  }

  /** Takes one request body as text; `flags` are the client's request flags. */
  execute(body: string, flags: number): Promise<RequestAnswer> {
    this.#waiting += 1;
    const answer = this.#last.then(async () => {
      await pause(this.delay);
      while (this.faults.cellEditMode && (flags & DELAY_FOR_CELL_EDIT) !== 0) await pause(10);
      return this.#answer(body);
    });
    this.#last = answer.then(
      () => (this.#waiting -= 1),
      () => (this.#waiting -= 1),
    );
    return answer;
  }

  /** Hands events over to whoever brings them to the client; later, as Excel does, and never inside a request. */
  raise(entries: readonly EventEntry[]): void {
    void this.#last.then(() => pause(0)).then(() => {
      for (const listener of this.#eventListeners) listener(entries);
    });
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.#eventListeners.add(listener);
  }

  /** Resolves when nothing is asked for any more, so that clean-up requests, which nobody awaits, are done too. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.#waiting === 0 ? quiet + 1 : 0) {
      await this.#last;
      await pause(0);
    }
  }

  /** Resolves when the library has sent its start-up notification, the last thing it does on its own. */
  async started(): Promise<void> {
    for (let waited = 0; !this.requests.some(({ kind }) => kind === "start-up"); waited += 5) {
      if (waited > 20_000) throw new Error("The library did not finish its start-up");
      await pause(5);
    }
    await this.idle();
  }

  #answer(body: string): RequestAnswer {
    const request = JSON.parse(body) as WireRequest;
    const kind = kindOf(request);
    const requestBytes = byteLength(body);
    const record = (text: string, errorCode: string | null): void =>
      void this.requests.push({ kind, actions: request.Actions.length, requestBytes, responseBytes: byteLength(text), errorCode });
    const fault = kind === "sync" ? this.faults.nextSync() : { status: null, actions: [] };
    const refusal = kind === "start-up" ? null : this.#refusalOf(fault.status, requestBytes);
    if (refusal !== null) {
      record("", String(refusal));
      return { status: refusal, text: "" };
    }
    const response = this.#application.asOneStep(() => this.#carryOut(request, fault.actions));
    const text = JSON.stringify(response);
    if (byteLength(text) > this.faults.responseLimit) {
      record("", String(Status.responseTooLarge));
      return { status: Status.responseTooLarge, text: "" };
    }
    record(text, response.Error?.Code ?? null);
    return { status: 0, text };
  }

  #refusalOf(planned: number | null, bytes: number): number | null {
    if (planned !== null) return planned;
    if (this.faults.cellEditMode) return Status.cellEditMode;
    return bytes > this.faults.requestLimit ? Status.requestTooLarge : null;
  }

  #carryOut(request: WireRequest, actionFaults: readonly ActionFault[]): WireResponse {
    const application = this.#application;
    const response = interpret(request, {
      root: application.root,
      references: this.references,
      newObject: (typeName) => application.newObject(typeName),
      translate: (error) => application.translate(error),
      beforeAction: (index) => {
        const fault = actionFaults.find(({ action }) => action === index);
        if (fault !== undefined) throw new HostError(fault.code, "A failure the test asked for");
      },
    });
    if (response.Error?.Code === GAP_CODE) this.gaps.push(response.Error.Message);
    return response;
  }
}

function kindOf(request: WireRequest): RequestRecord["kind"] {
  const paths = Object.values(request.ObjectPaths);
  if (paths.length > 0 && paths.every(({ ObjectPathType }) => ObjectPathType === PathType.newObject)) return "start-up";
  const releases = request.Actions.every(
    ({ ActionType: type, Name, ObjectPathId }) =>
      Name === "_RemoveReference" ||
      (type === ActionType.instantiate && request.ObjectPaths[String(ObjectPathId)]?.ObjectPathType === PathType.root),
  );
  return releases && request.Actions.some(({ Name }) => Name === "_RemoveReference") ? "clean-up" : "sync";
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void later(resolve, milliseconds));
