/** What `createExternal` asks of the host; a page in a browser may forward it to another process. */
export interface ExternalTransport {
  /** Answers one rich-API request body: status 0 and the response's text, or a failure status. */
  execute(body: string, flags: number): Promise<{ readonly status: number; readonly text: string }>;
  /** Keeps the document's settings. */
  writeSettings(settings: Readonly<Record<string, unknown>>): void;
  /** A ribbon command has called `event.completed()`. */
  commandCompleted(id: string): void;
}

/** What Excel tells an add-in when it starts; plain data. */
export interface ExternalOptions {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Requirement sets in lower case, e.g. `{ excelapi: "1.14" }`. */
  readonly sets: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly documentUrl: string;
  readonly hostVersion: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Colours as integers, by Excel's names. */
  readonly theme: Readonly<Record<string, number>>;
}

/** The object for `window.external`, and what only Excel itself can do with it. */
export interface DesktopExternal {
  readonly external: object;
  /** Tells the library of events; each entry as `EventEntry` has it. */
  raiseEvents(entries: readonly (readonly unknown[])[]): void;
  /** Presses a ribbon button whose function is associated by `Office.actions.associate`. */
  invokeCommand(id: string, actionName: string): void;
}

/**
 * The shape in which Excel for Windows meets office.js: an object with these members must stand at `window.external` before office.js runs. The function
 * uses nothing outside itself, so that its text can also be put into a page. Answers are look-alikes of COM SafeArrays: objects with `toArray()`.
 */
export function createExternal(transport: ExternalTransport, options: ExternalOptions): DesktopExternal {
  const RICH_API = 93;
  const COMMAND_COMPLETED = 94;
  const COMMAND_INVOKED = 39;
  const RICH_API_MESSAGE = 33;
  type Callback = (answer: unknown) => void;
  const handlers = new Map<number, (dispId: number, payload: unknown) => void>();
  let settings: Record<string, unknown> = { ...options.settings };
  const safeArray = (values: unknown[]): object => ({ toArray: () => values, dimensions: () => 1 });
  const answerRichApi = (message: unknown[], callback: Callback): void => {
    transport.execute(String(message[4]), Number(message[6])).then(
      ({ status, text }) => callback(status === 0 ? safeArray([0, [200, [], text]]) : safeArray([status])),
      (error: unknown) => {
        callback(safeArray([5001]));
        throw error;
      },
    );
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "municipal-report",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => (options.readOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "1",
    GetHostFullVersion: () => options.hostVersion,
    GetSupportedMatrix: () => JSON.stringify(options.sets),
    GetOfficeThemeInfo: () => JSON.stringify(options.theme),
    GetSettings: () => ({
      Read: (keys: string[], values: unknown[]) => {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly unknown[]) => {
        settings = Object.fromEntries(Array.from(keys, (key, index) => [key, values[index]]));
        transport.writeSettings(settings);
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.displayLanguage}$test-host$$disableLogging$`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispId: number, params: unknown[], callback: Callback) => {
      if (dispId === RICH_API) return answerRichApi(Array.isArray(params[0]) ? (params[0] as unknown[]) : params, callback);
      if (dispId === COMMAND_COMPLETED) transport.commandCompleted(String(params[0]));
      callback(safeArray([0]));
    },
    RegisterEvent: (dispId: number, _target: string, handler: (dispId: number, payload: unknown) => void, callback: Callback) => {
      handlers.set(dispId, handler);
      callback(safeArray([0]));
    },
    UnregisterEvent: (dispId: number, _target: string, callback: Callback) => {
      handlers.delete(dispId);
      callback(safeArray([0]));
    },
  };
  return {
    external,
    raiseEvents: (entries) => handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray(entries.map((entry) => safeArray([...entry])))),
    invokeCommand: (id, actionName) => {
      const event = JSON.stringify({ source: { id }, type: "" });
      handlers.get(COMMAND_INVOKED)?.(COMMAND_INVOKED, safeArray([id, actionName, event]));
    },
  };
}
