/** Mending in the production bundle: what is proposed, what is written, what is put back. */
import { startedHarness } from "./harness";
import { cellOf, plain, type } from "./workbenchPage";

jest.setTimeout(90_000);
const { inWorkbench } = startedHarness();

test("numbers as text, needless spaces and a lost code are shown, mended and put back; the template is restored", () =>
  inWorkbench("", async ({ page, pane }) => {
    // An apostrophe makes text of a number, in Excel as here.
    await type(page, "Показатели!G3", "'68,0");
    await type(page, "Показатели!C4", "  Количество  коррупционных правонарушений");
    await type(page, "Показатели!H1", "Факты");
    const main = pane.getByRole("main");
    const ready = main.and(pane.locator("[aria-busy=false]"));

    await pane.getByRole("banner").getByRole("button", { name: "Проверить данные" }).click();
    await ready.getByRole("button", { name: "Исправить…", exact: true }).click();
    await ready.getByRole("heading", { name: "Что можно исправить" }).waitFor();
    expect(plain(await main.innerText())).toMatch(/«68,0»\s+Станет:\s+68 \(число\)/);
    expect(plain(await main.innerText())).toContain("«··Количество··коррупционных правонарушений»");
    expect((await cellOf(page, "Показатели", "G3")).value).toBe("68,0");

    await main.getByRole("button", { name: "Исправить 2 ячейки" }).click();
    await ready.getByRole("heading", { name: "Исправлено: 2 ячейки" }).waitFor();
    expect((await cellOf(page, "Показатели", "G3")).value).toBe(68);
    expect((await cellOf(page, "Показатели", "C4")).value).toBe("Количество коррупционных правонарушений");

    await main.getByRole("button", { name: "Отменить исправления" }).click();
    await ready.getByRole("heading", { name: "Возвращено как было: 2 ячейки" }).waitFor();
    expect((await cellOf(page, "Показатели", "G3")).value).toBe("68,0");

    await pane.getByRole("heading", { name: "Порядок в таблицах" }).click();
    await pane.getByRole("button", { name: "Восстановить шаблон…" }).click();
    await ready.getByRole("heading", { name: "Что можно восстановить" }).waitFor();
    expect(plain(await main.innerText())).toMatch(/«Факты»\s+Станет:\s+«Факт»/);
    await main.getByRole("button", { name: "Восстановить 1 ячейку" }).click();
    await ready.getByRole("heading", { name: "Восстановлено: 1 ячейка" }).waitFor();
    expect((await cellOf(page, "Показатели", "H1")).value).toBe("Факт");
  }));
