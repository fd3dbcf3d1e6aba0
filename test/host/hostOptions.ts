import type { ExternalOptions } from "./protocol/external";
import type { Workbook } from "./model/workbook";

/** What a test or the workbench may choose about the imitated Excel. */
export interface HostOptions {
  /** BCP 47 tag of Excel's own language. */
  readonly displayLanguage?: string;
  /** Highest ExcelApi requirement set, e.g. "1.7" for Excel 2019. */
  readonly excelApi?: string;
  /** The document is open for reading only. */
  readonly readOnly?: boolean;
  readonly dark?: boolean;
}

/** Colours of Excel's light («Разноцветная») and dark («Тёмно-серая») themes as integers. */
const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xe6e6e6,
  controlForegroundColor: 0x262626,
};
const DARK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x444444,
  controlForegroundColor: 0xffffff,
};

/** What the imitated Excel says about itself at start-up. */
export function externalOptions(workbook: Workbook, options: HostOptions): ExternalOptions {
  return {
    displayLanguage: options.displayLanguage ?? "ru-RU",
    contentLanguage: workbook.locale,
    sets: {
      excelapi: options.excelApi ?? "1.14",
      sharedruntime: "1.1",
      dialogapi: "1.2",
      ribbonapi: "1.1",
      richapiruntime: "1.2",
      delayforcelledit: "1.1",
    },
    readOnly: options.readOnly ?? false,
    documentUrl: workbook.name,
    hostVersion: "16.0.14332.20000",
    settings: Object.fromEntries(workbook.settings),
    theme: options.dark === true ? DARK : LIGHT,
  };
}
