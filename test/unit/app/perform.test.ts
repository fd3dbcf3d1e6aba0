import { cancelAction, perform } from "../../../src/app/perform";
import { restoreSheets } from "../../../src/app/restoreSheets";
import { WorkbookFailure } from "../../../src/workbook/workbookFailure";
import { servicesOver, shortState, workbookFake } from "./workbookFake";

test("a cancelled action ends at its next step, writes nothing, and shows what was there before", async () => {
  const { services, states } = servicesOver(workbookFake());
  services.store.setState({ kind: "checked", findings: [] });
  const done: string[] = [];
  await perform(services, "calculate", async (step) => {
    done.push("read");
    await cancelAction(services);
    await step("calculating");
    done.push("calculated");
  });
  expect(done).toEqual(["read"]);
  expect(states.map(shortState)).toEqual(["checked", "busy:reading", "busy:reading", "checked"]);
  expect(states[2]).toMatchObject({ isCancelling: true });
});

test("a click during the calculation is heard before anything is written", async () => {
  const { services } = servicesOver(workbookFake());
  const done: string[] = [];
  await perform(services, "calculate", async (step) => {
    await step("calculating");
    setTimeout(() => void cancelAction(services), 0);
    await step("writing", 6);
    done.push("wrote");
  });
  expect(done).toEqual([]);
  expect(services.store.getState()).toEqual({ kind: "idle" });
});

test("while sheets are written there is nothing to cancel", async () => {
  const { services } = servicesOver(workbookFake());
  const done: string[] = [];
  await perform(services, "calculate", async (step) => {
    await step("writing", 6);
    await cancelAction(services);
    expect(services.store.getState()).toMatchObject({ kind: "busy", sheets: 6, isCancelling: false });
    done.push("wrote");
    services.store.setState({ kind: "sheets-restored" });
  });
  expect(done).toEqual(["wrote"]);
  expect(services.store.getState()).toEqual({ kind: "sheets-restored" });
});

test("an idle pane has nothing to cancel", async () => {
  const { services, states } = servicesOver(workbookFake());
  await cancelAction(services);
  expect(states).toEqual([]);
});

test("the former sheets are asked back once, and a refusal is told", async () => {
  const workbook = workbookFake();
  const { services } = servicesOver(workbook);
  await restoreSheets(services);
  expect(workbook.restorings).toBe(1);
  expect(services.store.getState()).toEqual({ kind: "sheets-restored" });
  const refusing = servicesOver(workbookFake({ failWriting: new WorkbookFailure("nothing-to-restore") })).services;
  await restoreSheets(refusing);
  expect(refusing.store.getState()).toMatchObject({ kind: "failed", action: "restore-sheets", reason: "nothing-to-restore" });
});
