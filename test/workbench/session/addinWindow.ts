/** A window that the add-in has asked Excel to open. */
export interface AddinWindow {
  readonly address: string;
  /** Tells the add-in that the user has closed it. */
  closed(): void;
}

/** `dispidDialogMessageReceivedEvent` of the client: to register for it is to open the window. */
const DIALOG = 10;
/** The event that says that the user closed the window (learn.microsoft.com, «Office.ui.displayDialogAsync», 12006). */
const CLOSED_BY_USER = 12006;
/** The number by which the client knows an exception of the host for error 12007. */
const ANOTHER_STANDS = -2147467259;

type Handler = (dispId: number, payload: unknown) => void;
type Callback = (answer: unknown) => void;

interface EventRegistry {
  RegisterEvent(dispId: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(dispId: number, target: string, callback: Callback): void;
}

/** Adds the small windows of `Office.context.ui.displayDialogAsync` to an external object, which itself has none; `show(null)` takes the window away. */
export function withWindows(external: object, show: (window: AddinWindow | null) => void): object {
  const events = external as EventRegistry;
  let stands = false;
  const safeArray = (values: unknown[]): object => ({ toArray: () => values, dimensions: () => 1 });
  const added: EventRegistry = {
    RegisterEvent: (dispId, target, handler, callback) => {
      if (dispId === DIALOG) {
        if (stands) throw Object.assign(new Error("Another window of the add-in stands"), { number: ANOTHER_STANDS });
        stands = true;
        const closed = (): void => {
          stands = false;
          handler(DIALOG, safeArray([CLOSED_BY_USER]));
        };
        show({ address: addressOf(target), closed });
      }
      events.RegisterEvent(dispId, target, handler, callback);
    },
    UnregisterEvent: (dispId, target, callback) => {
      if (dispId === DIALOG) {
        stands = false;
        show(null);
      }
      events.UnregisterEvent(dispId, target, callback);
    },
  };
  return { ...external, ...added };
}

/** The client hands over the address as JSON together with the window's size. */
const addressOf = (target: string): string => (JSON.parse(target) as { readonly url: string }).url;
