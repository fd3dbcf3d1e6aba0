import "./configureZod";
import { createOfficejsWorkbook } from "../adapters/officejs/officejsWorkbook";
import { actionsOver } from "../app/actionsOver";
import type { PaneActions } from "../app/paneActions";
import type { Store } from "../app/store";
import type { Language } from "../messages/messages";
import { messagesFor } from "../messages/messagesFor";

/** The actions over the workbook that Excel has open: all code that reads, checks, calculates and draws. Loaded after the first screen. */
export const actionsInExcel = (store: Store, language: () => Language, version: string): PaneActions =>
  actionsOver({ workbook: createOfficejsWorkbook(), store, messages: () => messagesFor(language()), version });
