/** The workbench itself: typing, lists, files. What is tested here is the tool, so that the tests through it can be trusted. */
import { startedHarness } from "./harness";
import { calculate, cellOf, goTo, selection, sheetNames } from "./workbenchPage";

jest.setTimeout(60_000);
const { inWorkbench } = startedHarness();

test("an empty workbook takes the sample from the pane, and can then be calculated", () =>
  inWorkbench("?book=empty", async ({ page, pane }) => {
    expect(await sheetNames(page)).toEqual(["Лист1"]);
    await pane.getByRole("button", { name: /Открыть пример/ }).click();
    await page.getByRole("tab", { name: "Паспорт", selected: true }).waitFor();
    expect(await sheetNames(page)).toEqual(["Лист1", "Паспорт", "Показатели", "Мероприятия", "Расходы", "Списки"]);
    await calculate(pane);
    expect(await sheetNames(page)).toHaveLength(12);
  }));

test("a downloaded workbook can be opened again; its sheets are recognised as the add-in's and replaced", () =>
  inWorkbench("", async ({ page, pane }) => {
    await calculate(pane);
    await page.getByRole("tab", { name: "Отчёт", exact: true }).dblclick();
    await page.getByLabel("Имя листа").fill("Отчёт для главы");
    await page.keyboard.press("Enter");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Скачать .xlsx" }).click()]);
    await page.getByLabel("Книга Excel").setInputFiles(await download.path());
    await pane.getByText("где вы сейчас").waitFor();
    expect((await sheetNames(page))[5]).toBe("Отчёт для главы");
    await calculate(pane);
    expect(await sheetNames(page)).toHaveLength(11);
    expect((await sheetNames(page))[5]).toBe("Отчёт для главы");
  }));

test("typing as a user of Russian Excel: numbers, formulas, refusal of a broken one, Tab and Enter, Escape", () =>
  inWorkbench("?book=empty", async ({ page }) => {
    await goTo(page, "B2");
    await page.keyboard.type("35,1");
    await page.keyboard.press("Tab");
    await page.keyboard.type("=ОКРУГЛ(B2*2;0)");
    await page.keyboard.press("Enter");
    expect(await selection(page)).toBe("Лист1!B3");
    expect(await cellOf(page, "Лист1", "B2")).toEqual({ value: 35.1, formula: null, text: "35,1" });
    expect(await cellOf(page, "Лист1", "C2")).toEqual({ value: 70, formula: "ROUND(B2*2,0)", text: "70" });
    await goTo(page, "C2");
    expect(await page.getByLabel("Строка формул").inputValue()).toBe("=ОКРУГЛ(B2*2;0)");

    await goTo(page, "D2");
    await page.keyboard.type("=СУММ(B2");
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").getByRole("button", { name: "ОК" }).click();
    await page.getByLabel("Содержимое ячейки").press("Escape");
    expect((await cellOf(page, "Лист1", "D2")).value).toBeNull();

    await goTo(page, "B2");
    await page.keyboard.press("F2");
    await page.keyboard.press("Home");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    expect((await cellOf(page, "Лист1", "B2")).value).toBe(135.1);
    expect((await cellOf(page, "Лист1", "C2")).value).toBe(270);
  }));

test("keys move the selection: Shift extends, Ctrl jumps over a block, Ctrl+Home goes back; Alt+Down offers the list of a cell", () =>
  inWorkbench("", async ({ page }) => {
    await page.getByRole("tab", { name: "Расходы" }).click();
    await goTo(page, "F2");
    await page.keyboard.press("Control+ArrowDown");
    expect(await selection(page)).toBe("Расходы!F8");
    await page.keyboard.press("Control+Shift+ArrowUp");
    await page.keyboard.press("Shift+ArrowDown");
    expect(await selection(page)).toBe("Расходы!F2:F8");
    // 157.20 + 56.44 + 20.72 + 3.00 + 1.90 + 25.50 + 5.00
    await page.getByText("Сумма: 269,76").waitFor();
    await page.keyboard.press("Control+Home");
    expect(await selection(page)).toBe("Расходы!A2");

    await goTo(page, "Показатели!E2");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("option", { name: "рост" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect((await cellOf(page, "Показатели", "E2")).value).toBe("снижение");
  }));
