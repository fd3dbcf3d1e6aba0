import { createTestExcel, externalFor, type ConnectableExcel } from "../../host/testExcel";
import type { HostOptions } from "../../host/hostOptions";
import type { Workbook } from "../../host/model/workbook";
import type { DesktopExternal } from "../../host/protocol/external";
import { withWindows, type AddinWindow } from "./addinWindow";

/** What a frame of the add-in makes happen around it. */
export interface FrameEvents {
  /** A request was answered. */
  answered(): void;
  window(shown: AddinWindow | null): void;
}

/** Excel's side of one of the add-in's frames. Several of them may stand over one workbook, as Excel's pane and commands do. */
export class FrameHost {
  readonly excel: ConnectableExcel;
  readonly #options: HostOptions;
  readonly #events: FrameEvents;
  #desktop: DesktopExternal | null = null;
  #commands = 0;
  /** Requests that are let through before the next one waits; `free` lets the waiting one go. */
  #passing = Infinity;
  #free: () => void = () => undefined;
  /** Requests at work, without the one that is kept waiting. */
  unanswered = 0;

  constructor(workbook: Workbook, options: HostOptions, events: FrameEvents) {
    const excel = createTestExcel(workbook, options);
    const execute = async (body: string, flags: number): Promise<{ status: number; text: string }> => {
      if (this.#passing <= 0) await new Promise<void>((go) => (this.#free = go));
      this.#passing -= 1;
      this.unanswered += 1;
      return excel.transport.execute(body, flags).finally(() => {
        this.unanswered -= 1;
        events.answered();
      });
    };
    this.excel = { ...excel, transport: { ...excel.transport, execute } };
    this.#options = options;
    this.#events = events;
  }

  /** The object for the frame's `window.external`; a fresh one each time the frame loads. */
  connect(): object {
    this.#desktop = externalFor(this.excel, this.#options);
    return withWindows(this.#desktop.external, (shown) => this.#events.window(shown));
  }

  /** Answers so many requests more and keeps the next one waiting, as a slow Excel does; Infinity lets everything go on. */
  answer(requests: number): void {
    this.#passing = requests;
    if (requests > 0) this.#free();
  }

  /** Presses a ribbon button of the add-in; resolves when its function has ended. */
  async runCommand(actionName: string): Promise<void> {
    await this.excel.host.started();
    const id = `command-${(this.#commands += 1)}`;
    const completed = this.excel.commandCompleted(id);
    this.#desktop?.invokeCommand(id, actionName);
    await completed;
  }
}
