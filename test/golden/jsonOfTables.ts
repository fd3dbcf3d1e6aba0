import { judge } from "../../src/app/judge";
import { jsonOf } from "../../src/cli/json";
import { messagesFor } from "../../src/messages/messagesFor";
import type { TableData } from "../../src/workbook/tableData";
import { contractSchema, type ContractResult } from "./contractSchema";

/** What the command line prints for these tables with `--json`, held against the contract. */
export const jsonOfTables = (tables: readonly TableData[], language = "ru"): ContractResult =>
  contractSchema.parse(JSON.parse(JSON.stringify(jsonOf(judge(tables), messagesFor(language)))));
