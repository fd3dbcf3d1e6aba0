import { createOfficejsWorkbook } from "../../src/adapters/officejs/officejsWorkbook";
import type { Workbook } from "../host/model/workbook";
import { startHost, type StartedHost } from "../host/startHost";
import type { WorkbookUnderTest } from "./workbookUnderTest";

/** The office.js adapter with the host it talks to, for faults and counts. */
export interface OfficejsUnderTest extends WorkbookUnderTest {
  readonly host: StartedHost["host"];
}

/** Starts the real office.js over the workbook. `inspect` also fails on anything the host lacks and on references nobody released. */
export async function openWithOfficejs(start: Workbook, fresh = false): Promise<OfficejsUnderTest> {
  const { host, workbook } = await startHost({ workbook: start, fresh });
  return {
    host,
    port: createOfficejsWorkbook(),
    inspect: async () => {
      await host.idle();
      if (host.gaps.length > 0) throw new Error(host.gaps.join("\n"));
      if (host.references.size > 0) throw new Error(`${host.references.size} references were not released`);
      return workbook;
    },
  };
}
