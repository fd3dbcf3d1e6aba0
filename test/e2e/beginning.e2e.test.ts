/** A workbook without tables: the form, the tailored template, filling as a person types, the example rows, the calculation, the new year. */
import { startedHarness } from "./harness";
import { calculate, cellOf, plain, sheetNames, type } from "./workbenchPage";

jest.setTimeout(180_000);
const { inWorkbench } = startedHarness();

test("from nothing to a calculated report, and on to the next year", () =>
  inWorkbench("?book=empty", async ({ page, pane }) => {
    const main = pane.getByRole("main");
    await main.getByRole("button", { name: "Начать свою программу" }).click();
    await main.getByRole("button", { name: "Создать листы" }).click();
    await main.getByText("Впишите наименование программы.").waitFor();
    await main.getByLabel("Наименование программы").fill("Развитие муниципальной службы");
    await main.getByLabel("С какого года").fill("2019");
    await main.getByLabel("По какой год").fill("2023");
    await main.getByLabel("Отчётный год").fill("2021");
    await main.getByLabel("Подпрограмма 1", { exact: true }).fill("Кадры");
    await main.getByRole("button", { name: "Добавить подпрограмму" }).click();
    await main.getByLabel("Подпрограмма 2", { exact: true }).fill("Противодействие коррупции");
    await main.getByLabel("Методика оценки эффективности").selectOption({ label: "Партизанский городской округ (по отчёту за 2021 год)" });
    await main.getByRole("button", { name: "Создать листы" }).click();
    await main.getByText("Шаблон создан").waitFor();
    expect((await sheetNames(page)).slice(1)).toEqual(["Паспорт", "Показатели", "Мероприятия", "Расходы", "Списки"]);
    expect((await cellOf(page, "Паспорт", "B6")).value).toBe(2021);

    await main.getByText("Отчёт за 2021 год: где вы сейчас").waitFor();
    expect(plain(await main.innerText())).toContain("Паспорт: заполнено 5 из 6");
    expect(plain(await main.innerText())).toContain("Показатели: пока нет");
    await main.getByRole("button", { name: "Убрать строки-примеры" }).click();
    await main.getByText("Строки-примеры убраны").waitFor();
    expect((await cellOf(page, "Показатели", "B2")).value).toBeNull();

    await type(page, "Паспорт!B8", "Отдел кадров");
    const rows: readonly (readonly [string, string])[] = [
      ["Показатели!A2", "1"], ["Показатели!B2", "1"], ["Показатели!C2", "Доля обученных"], ["Показатели!D2", "%"], ["Показатели!E2", "рост"], ["Показатели!G2", "68"], ["Показатели!H2", "69"],
      ["Мероприятия!A2", "1"], ["Мероприятия!C2", "1"], ["Мероприятия!D2", "Обучение"], ["Мероприятия!F2", "Отдел кадров"], ["Мероприятия!N2", "выполнено"],
      ["Расходы!A2", "1"], ["Расходы!B2", "1"], ["Расходы!C2", "Обучение"], ["Расходы!D2", "местный бюджет"], ["Расходы!F2", "100"], ["Расходы!G2", "95"],
    ];
    for (const [cell, text] of rows) await type(page, cell, text);
    await calculate(pane);
    // 69 of 68 is 101 %, 95 of 100 spent.
    expect(plain(await main.innerText())).toMatch(/Достижение показателей\s+101,\d %/);
    expect(plain(await main.innerText())).toMatch(/Использование средств\s+95,0 %/);
    expect(plain(await main.innerText())).toContain("Показатели: факт 1 из 1");
    expect(plain(await main.innerText())).toContain("Расходы: 1 строка");
    expect(plain(await main.innerText())).toContain("Просмотрите лист «Отчёт»");

    await main.getByText("Новый отчётный год").click();
    await main.getByRole("button", { name: "Начать новый год…" }).click();
    await main.getByRole("button", { name: "Да, начать" }).click();
    await main.getByText("Таблицы готовы к 2022 году").waitFor();
    expect([(await cellOf(page, "Паспорт", "B6")).value, (await cellOf(page, "Показатели", "F2")).value, (await cellOf(page, "Показатели", "H2")).value]).toEqual([2022, 69, null]);
    await main.getByRole("button", { name: "Вернуть как было" }).click();
    await main.getByText("Таблицы снова такие, как были").waitFor();
    expect([(await cellOf(page, "Паспорт", "B6")).value, (await cellOf(page, "Показатели", "F2")).value, (await cellOf(page, "Показатели", "H2")).value]).toEqual([2021, null, 69]);
  }));
