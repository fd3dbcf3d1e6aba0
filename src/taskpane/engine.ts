import "./configureZod";
import { createOfficejsWorkbook } from "../adapters/officejs/officejsWorkbook";
import { actionsOver } from "../app/actionsOver";
import type { PaneActions } from "../app/paneActions";
import type { Store } from "../app/store";
import type { Language } from "../messages/messages";
import { PartMissing } from "../app/services";
import { messagesFor } from "../messages/messagesFor";
import type { DocumentSpec } from "../workbook/documentSpec";
import { saveFile } from "./saveFile";

/** The actions over the workbook that Excel has open: all code that reads, checks, calculates and draws. Loaded after the first screen. */
export const actionsInExcel = (store: Store, language: () => Language, version: string): PaneActions =>
  actionsOver({ workbook: createOfficejsWorkbook(), store, messages: () => messagesFor(language()), version, drawDocument, saveFile });

/** The library of documents is the largest part of all, and few clicks ask for it. */
const drawDocument = async (spec: DocumentSpec): Promise<Uint8Array> => {
  const { documentBytes } = await import(/* webpackChunkName: "docx" */ "../adapters/docx/documentBytes").catch(partMissing);
  return documentBytes(spec);
};

const partMissing = (error: unknown): never => {
  throw new PartMissing(error instanceof Error ? error.message : String(error));
};
