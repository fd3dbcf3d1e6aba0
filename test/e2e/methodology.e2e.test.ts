/** Choosing the rules in the pane, changing one on the sheet «Методика», and going back to the act; on the production bundle. */
import { startedHarness } from "./harness";
import { calculate, cellOf, paneResult, plain, sheetNames, type } from "./workbenchPage";

jest.setTimeout(60_000);
const { inWorkbench } = startedHarness();

test("a changed rule wins, is named as changed, and is taken back on request", () =>
  inWorkbench("", async ({ page, pane }) => {
    await pane.getByRole("heading", { name: "Методика" }).click();
    await pane.getByRole("combobox").selectOption("partizansk-2021");
    await pane.getByRole("button", { name: "Записать" }).click();
    await pane.getByText(/записана/u).first().waitFor();
    expect(await sheetNames(page)).toContain("Методика");
    expect((await cellOf(page, "Методика", "A9")).value).toBe("Нет факта");
    expect((await cellOf(page, "Методика", "B9")).value).toBe("не учитывать");

    await type(page, "Методика!B9", "считать равным 0");
    await calculate(pane);
    // (0 + 101 + 100 + 100) / 4 = 75.25, half away from zero 75.3; all money spent.
    expect(await paneResult(pane)).toMatchObject({ achievement: "75,3 %", effectiveness: "75,3 %", rating: "Оценка не дана" });
    const titles = await Promise.all(["A3", "A4", "A5"].map(async (cell) => (await cellOf(page, "Расчёт эффективности", cell)).text));
    expect(titles.join("\n")).toContain("с изменениями");

    await pane.getByRole("button", { name: "Вернуть как в акте" }).click();
    await pane.getByRole("button", { name: "Вернуть", exact: true }).click();
    await pane.getByText("Методика снова как в акте").first().waitFor();
    expect((await cellOf(page, "Методика", "B9")).value).toBe("не учитывать");
    await calculate(pane);
    expect(await paneResult(pane)).toMatchObject({ achievement: "100,3 %", effectiveness: "100,3 %", rating: "Оценка: высокая" });
  }));

test("a methodology whose scale nobody knows gives a number and asks for the scale", () =>
  inWorkbench("", async ({ page, pane }) => {
    await pane.getByRole("heading", { name: "Методика" }).click();
    await pane.getByRole("combobox").selectOption("kostroma-oblast");
    await pane.getByRole("button", { name: "Записать" }).click();
    await pane.getByText(/записана/u).first().waitFor();
    await calculate(pane);
    expect((await paneResult(pane))["rating"]).toBe("Оценка не дана");
    const rows = await Promise.all(Array.from({ length: 120 }, (_, row) => cellOf(page, "Расчёт эффективности", `D${row + 1}`)));
    expect(rows.map(({ text }) => plain(text))).toContain("оценка не определена: укажите шкалу");
  }));
