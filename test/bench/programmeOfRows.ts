import type { SampleProgramme } from "../../src/tables/sample/sampleProgramme";

const PER_SUBPROGRAMME = 50;

const REASON = "Поставка оборудования перенесена поставщиком на следующий год";

/** A programme with so many rows in each table, of subprogrammes with fifty measures; one row in seven says less than it should. */
export function programmeOfRows(count: number): SampleProgramme {
  const rows = Array.from({ length: count }, (_, index) => index);
  const code = (row: number): string => String(Math.floor(row / PER_SUBPROGRAMME) + 1);
  const number = (row: number): string => String((row % PER_SUBPROGRAMME) + 1);
  const lame = (row: number): boolean => row % 7 === 0;
  return {
    Программа: Object.entries({
      "Наименование программы": "Развитие округа",
      "Начало реализации": 2022,
      "Окончание реализации": 2026,
      "Отчётный год": 2024,
      "Ответственный исполнитель": "Управление экономики",
      "Дата составления": "25.02.2025",
      Методика: "federal-582",
    }).map(([Параметр, Значение]) => ({ Параметр, Значение })),
    Подпрограммы: Array.from({ length: Math.ceil(count / PER_SUBPROGRAMME) }, (_, index) => ({ Код: String(index + 1), Наименование: `Направление ${index + 1}` })),
    Показатели: rows.map((row) => ({
      Подпрограмма: code(row),
      "№": number(row),
      Показатель: `Доля объектов направления ${row + 1} в исправном состоянии`,
      "Ед. изм.": "%",
      Направление: "рост",
      "Прошлый год": 50 + (row % 40),
      План: 60 + (row % 40),
      Факт: 55 + (row % 43),
      "Обоснование отклонений": lame(row) ? null : `${REASON} (объект ${row + 1})`,
    })),
    Мероприятия: rows.map((row) => ({
      Подпрограмма: code(row),
      "№": number(row),
      Мероприятие: `Ремонт объекта ${row + 1}, включая благоустройство прилегающей территории и подключение к сетям`,
      Исполнители: `Управление ${row % 9}`,
      "План: начало": "01.02.2024",
      "План: окончание": "01.11.2024",
      "Факт: начало": "01.02.2024",
      "Факт: окончание": "01.11.2024",
      "Достигнутый результат": `В 2024 году отремонтировано ${row % 30} помещений, в том числе ${row % 7} кабинетов и ${row % 5} залов`,
      Проблемы: lame(row) ? null : REASON,
      Статус: lame(row) ? "не выполнено" : "выполнено",
    })),
    Расходы: rows.map((row) => ({
      Подпрограмма: code(row),
      "№ мероприятия": number(row),
      Наименование: `Ремонт объекта ${row + 1}`,
      Источник: ["федеральный бюджет", "краевой бюджет", "местный бюджет"][row % 3] ?? "",
      Распорядитель: `Управление ${row % 9}`,
      План: 100 + (row % 1000) / 4,
      Факт: 90 + (row % 1000) / 4,
      "Причина отклонения": lame(row) ? null : REASON,
    })),
  };
}
