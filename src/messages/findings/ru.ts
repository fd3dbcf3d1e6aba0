import type { FindingSubject, FindingTexts } from "./findingMessages";

const inRow = ({ row }: FindingSubject): string => (row === null ? "" : ` Строка: «${shortened(row)}».`);
const shortened = (name: string): string => (name.length > 90 ? `${name.slice(0, 87).trimEnd()}…` : name);
const comma = (amount: string): string => amount.replace(".", ",");
const COLUMN = { planned: "План", actual: "Факт" } as const;

/** «75 %» for 0.75. */
const percent = (ratio: string | null): string => (ratio === null ? "–" : `${comma(String(Number((Number(ratio) * 100).toPrecision(12))))} %`);
const WEIGHTS = { index: "итоговой формулы", levels: "уровней показателей", indicators: "показателей" } as const;
const CHOICES: Readonly<Record<string, string>> = {
  rounding: "другое округление показателей",
  cap: "другой верхний предел показателя",
  "zero-plan": "другое правило для нулевого плана",
  "missing-as-zero": "показатель без факта считать невыполненным",
  "missing-excluded": "показатель без факта не учитывать",
  "missing-previous": "вместо факта взять прошлый год",
  grouping: "другое усреднение по подпрограммам",
};

/** Units of money end with the point of their abbreviation, which ends a sentence too. */
export const findingsRu: FindingTexts = {
  B02: ({ value }, subject) => ({
    message: `В ячейке ошибка Excel ${value} вместо значения.${inRow(subject)}`,
    action: "Исправьте формулу или введите значение.",
  }),
  B03: ({ missing, name }, { table }) => {
    if (missing === "table") {
      return {
        message: `В книге нет таблицы «${name}».`,
        action: "Создайте шаблон в панели или преобразуйте свои данные в таблицу Excel и назовите её так.",
      };
    }
    return missing === "column"
      ? { message: `В таблице «${table ?? ""}» нет столбца «${name}».`, action: `Добавьте столбец с заголовком «${name}» или исправьте заголовок.` }
      : { message: `В таблице «${name}» нет ни одной заполненной строки.`, action: "Заполните таблицу." };
  },
  P01: ({ reportingYear, startYear, endYear }) =>
    endYear < startYear
      ? { message: `Программа заканчивается (${endYear}) раньше, чем начинается (${startYear}).`, action: "Исправьте годы реализации в паспорте." }
      : {
          message: `Отчётный год ${reportingYear} не входит в срок реализации программы: ${startYear}–${endYear}.`,
          action: "Исправьте отчётный год или годы реализации в паспорте.",
        },
  P03: ({ parameter, text }) =>
    text === null
      ? { message: `В паспорте не заполнено поле «${parameter}».`, action: "Заполните поле." }
      : { message: `В поле паспорта «${parameter}» непонятное значение «${text}».`, action: hintFor(parameter) },
  P06: ({ subprogramme }, subject) => ({
    message: `Подпрограммы «${shortened(subprogramme)}» нет в таблице «Подпрограммы».${inRow(subject)}`,
    action: "Укажите код из таблицы «Подпрограммы» или добавьте подпрограмму туда.",
  }),
  P08: ({ number, firstCell }, subject) =>
    number === ""
      ? { message: `Не указан номер (код).${inRow(subject)}`, action: "Впишите номер, которого ещё нет в этой таблице." }
      : {
          message: `Номер (код) «${number}» повторяется: он уже стоит в ячейке ${subject.address(firstCell)}.${inRow(subject)}`,
          action: "Исправьте номер: внутри подпрограммы номера не повторяются.",
        },
  P10: (_, { row }) => ({
    message: `В строке есть значения, но нет наименования${row === null ? "" : ` (номер ${row})`}.`,
    action: "Впишите наименование или очистите строку.",
  }),
  P13: ({ text }) =>
    text === null
      ? { message: "Не выбрана методика оценки эффективности.", action: "Укажите методику в паспорте, в поле «Методика»." }
      : { message: `Методика «${text}» неизвестна.`, action: "Выберите в паспорте методику из списка." },
  P14: ({ problem, at }) => {
    switch (problem) {
      case "unknown-scale":
        return { message: "Шкала оценки неизвестна: итог будет числом без оценки.", action: "Впишите ступени вашей шкалы на лист «Методика», в таблицу «Шкала»." };
      case "gap":
        return { message: `Шкала не покрывает все значения: для ${percent(at)} оценки нет.`, action: "Дополните таблицу «Шкала» на листе «Методика»." };
      case "overlap":
        return { message: `Ступень шкалы «${at ?? ""}» никогда не применяется: её перекрывают другие.`, action: "Проверьте границы ступеней на листе «Методика»." };
      case "not-covered":
        return { message: `Шкала не покрывает полученное значение ${percent(at)}: оценка не определена.`, action: "Дополните таблицу «Шкала» на листе «Методика»." };
    }
  },
  P15: ({ parameter, text }) => ({
    message: `На листе «Методика» в строке «${parameter}» непонятное значение «${shortened(text)}».`,
    action: "Выберите значение из списка или впишите число.",
  }),
  S01: ({ index, label, expected, dividedByCount }) => ({
    message: `Самопроверка методики: при полном выполнении двух подпрограмм получается ${percent(index)} – «${label ?? "без оценки"}», а не «${expected}».${
      dividedByCount ? " Причина – деление на число подпрограмм: доли расходов и так составляют в сумме 1." : ""
    }`,
    action: dividedByCount ? "Сверьте формулу с вашим порядком; на листе «Методика» деление можно отключить." : "Сверьте формулу и шкалу с вашим порядком.",
  }),
  S02: ({ index, label, expected }) => ({
    message: `Самопроверка методики: если ничего не выполнено, получается ${percent(index)} – «${label ?? "без оценки"}», а не «${expected}».`,
    action: "Сверьте формулу и шкалу с вашим порядком.",
  }),
  S03: ({ weights, sum }) => ({
    message: `Самопроверка методики: веса ${WEIGHTS[weights]} составляют в сумме ${comma(sum)}, а не 1.`,
    action: "Исправьте веса на листе «Методика».",
  }),
  S04: ({ reportingYear, from, to }) => ({
    message: `Методика не действует для ${reportingYear} года: срок её действия – ${[from === null ? [] : `с ${from} года`, to === null ? [] : `по ${to} год`].flat().join(" ")}.`,
    action: "Выберите методику, которая действовала в отчётном году.",
  }),
  X08: ({ choice, verdict, other }) => ({
    message: `Оценка зависит от правила, которого акт не устанавливает: ${CHOICES[choice] ?? choice} – и вместо «${verdict}» будет ${other === "" ? "нет оценки" : `«${other}»`}.`,
    action: "Проверьте это правило в вашем порядке и закрепите его на листе «Методика».",
  }),
  I12: ({ name }) => ({
    message: `Для показателя «${shortened(name)}» методика не говорит, что делать с нулевым значением.`,
    action: "Выберите правило на листе «Методика».",
  }),
  I01: (_, subject) => ({
    message: `Не указан план на отчётный год.${inRow(subject)}`,
    action: "Впишите плановое значение; если план равен нулю, впишите 0.",
  }),
  I02: ({ expected }, subject) => ({
    message: `Нет фактического значения показателя: итог будет предварительным.${inRow(subject)}`,
    action:
      expected === null
        ? "Впишите факт или укажите ожидаемую дату, когда он станет известен."
        : `Впишите факт, когда он станет известен (ожидается: ${expected}), и рассчитайте ещё раз.`,
  }),
  I05: ({ column, text }, subject) => ({
    message: `В столбце «${column}» должно стоять число, а стоит текст «${shortened(text)}».${inRow(subject)}`,
    action: "Впишите число. Если значения нет, оставьте ячейку пустой.",
  }),
  I07: (_, subject) => ({ message: `Не указана единица измерения.${inRow(subject)}`, action: "Впишите единицу: %, ед., чел." }),
  I10: ({ text }, subject) => ({
    message: `${text === null ? "Не указано направление показателя" : `Направление «${text}» неизвестно`}.${inRow(subject)}`,
    action: "Выберите: рост, снижение, равно, диапазон или да/нет.",
  }),
  I21: ({ number, firstCell }, subject) =>
    number === null || firstCell === null
      ? { message: `У показателя нет номера.${inRow(subject)}`, action: "Впишите номер, которого ещё нет в этой подпрограмме." }
      : {
          message: `Номер показателя «${number}» повторяется: он уже стоит в ячейке ${subject.address(firstCell)}.${inRow(subject)}`,
          action: "Исправьте номер: внутри подпрограммы номера не повторяются.",
        },
  M01: (_, subject) => ({ message: `Не указан исполнитель мероприятия.${inRow(subject)}`, action: "Впишите ответственного исполнителя." }),
  M02: ({ column, text }, subject) => ({
    message: `В столбце «${column}» вместо даты стоит «${shortened(text)}».${inRow(subject)}`,
    action: "Впишите год или день: 2021 или 31.12.2021.",
  }),
  M19: ({ text }, subject) => ({
    message: `${text === null ? "Не указан статус мероприятия" : `Статус мероприятия «${shortened(text)}» неизвестен`}.${inRow(subject)}`,
    action: "Выберите: выполнено, выполнено частично, не выполнено или срок не наступил.",
  }),
  R01: ({ column, stated, summed, unit }, subject) => ({
    message: `Строка «Всего», столбец «${COLUMN[column]}»: указано ${comma(stated)} ${unit}, а сумма строк – ${comma(summed)} ${unit}${inRow(subject)}`,
    action: "Исправьте итог или слагаемые.",
  }),
  R05: (_, subject) => ({ message: `Не указан источник средств.${inRow(subject)}`, action: "Впишите источник, например «местный бюджет»." }),
  R07: ({ amount, unit }, subject) => ({
    message: `Отрицательная сумма ${comma(amount)} ${unit}${inRow(subject)}`,
    action: "Исправьте сумму: расходы не бывают меньше нуля.",
  }),
  R21: ({ column }, subject) => ({
    message: `Не указана сумма в столбце «${COLUMN[column]}».${inRow(subject)}`,
    action: "Впишите сумму; если расходов нет, впишите 0.",
  }),
};

const hintFor = (parameter: string): string =>
  parameter === "Единица денежных сумм" ? "Выберите: руб., тыс. руб. или млн руб." : "Впишите год четырьмя цифрами, например 2021.";
