import { beginningRu } from "./beginning/ru";
import { liveRu } from "./live/ru";
import { plural } from "../plural";
import { aboutRu } from "./about/ru";
import { recognitionRu } from "./recognition/ru";
import { fixingRu } from "./fixing/ru";
import { undoRu } from "./undo/ru";
import { layoutRu } from "./layout/ru";
import type { PaneMessages, SeverityCounts } from "./paneMessages";
import { documentRu } from "./document/ru";

const errors = (count: number) => `${count}\u00a0${plural(count, "ошибка", "ошибки", "ошибок")}`;
const warnings = (count: number) => `${count}\u00a0${plural(count, "предупреждение", "предупреждения", "предупреждений")}`;
const hints = (count: number) => `${count}\u00a0${plural(count, "подсказка", "подсказки", "подсказок")}`;

/** A sign of per cent never stands alone on a line. */
const unbroken = (printed: string) => printed.replaceAll(" ", "\u00a0");

/** «1 ошибка, 2 предупреждения»: only what there is. */
const summary = (counts: SeverityCounts) =>
  [
    ...(counts.error > 0 ? [errors(counts.error)] : []),
    ...(counts.warning > 0 ? [warnings(counts.warning)] : []),
    ...(counts.hint > 0 ? [hints(counts.hint)] : []),
  ].join(", ");

/** Twenty-one errors are many, whatever their noun says. */
const them = (count: number) => (count === 1 ? "её" : "их");
const named = (noun: string, subject: string | null) => (subject === null ? noun : `${noun} «${subject}»`);

/** The pane in Russian. */
export const paneRu: PaneMessages = {
  productName: "Отчёт о муниципальной программе",
  language: { current: "ru", label: "Язык панели" },
  buttons: {
    calculate: "Рассчитать эффективность",
    check: "Проверить данные",
    createTemplate: "Создать шаблон",
    insertSample: "Вставить пример 2021 года",
    repeat: "Повторить",
    reload: "Открыть панель заново",
    copy: "Скопировать",
    writeMethodology: "Записать на лист «Методика»",
    restoreMethodology: "Вернуть как в акте",
    confirmRestoring: "Вернуть",
    cancel: "Отмена",
    openMethodology: "Перейти к методике",
  },
  start: {
    heading: "Начать",
    ready: "Таблицы программы уже заполнены? Нажмите «Рассчитать эффективность».",
    notReady: "Таблиц ещё нет? Добавьте их в эту книгу:",
    template: "Листы с пустыми таблицами: паспорт, показатели, мероприятия, расходы.",
    sample: "Заполненная программа. Её можно сразу рассчитать и увидеть готовый отчёт.",
    promise: "Отчёт появится на новых листах. Ваши листы не изменятся.",
  },
  busy: {
    action: {
      recognise: "Поиск таблиц",
      "take-table": "Перенос таблиц",
      ...beginningRu.busy,
      calculate: "Расчёт эффективности",
      check: "Проверка данных",
      "create-template": "Создание шаблона",
      "insert-sample": "Вставка примера",
      "write-methodology": "Запись методики",
      "restore-methodology": "Возврат методики",
      "save-document": "Сохранение отчёта в .docx",
      "find-fixes": "Поиск исправлений",
      "restore-template": "Проверка шаблона",
      "apply-fixes": "Исправление",
      "undo-fixes": "Отмена исправлений",
      "restore-sheets": "Возврат прежних листов",
      "write-layout": "Запись оформления",
      "write-columns": "Запись столбцов форм",
    },
    step: {
      loading: "Открываем надстройку…",
      reading: "Читаем таблицы…",
      checking: "Проверяем…",
      calculating: "Считаем…",
      writing: "Записываем листы…",
      composing: "Готовим документ…",
      restoring: "Возвращаем листы…",
    },
  },
  result: {
    heading: (reportingYear) => `Результат за ${reportingYear} год`,
    figure: {
      achievement: "Достижение показателей",
      outturn: "Использование средств",
      effectiveness: "Эффективность программы",
    },
    rating: "Оценка",
    ratingUnknown: "Оценка не дана",
    scaleNeeded:
      "Впишите шкалу из вашего порядка в таблицу «Шкала» на листе «Методика» и рассчитайте ещё раз. Если такого листа ещё нет, запишите его в разделе «Методика».",
    nothingToRate: "Оценку дают по эффективности, а её вычислить не удалось.",
    figureText: unbroken,
    ratingText: (label) => label,
    preliminary: (assessed, total, unreported) =>
      assessed < total
        ? `Предварительно: ${plural(assessed, "учтён", "учтено", "учтено")} ${assessed}\u00a0из\u00a0${total} ${plural(total, "показателя", "показателей", "показателей")}`
        : `Предварительно: нет факта у\u00a0${unreported}\u00a0${plural(unreported, "показателя", "показателей", "показателей")}`,
    unreported: (names, more) => `Нет факта: ${names.map((name) => `«${name}»`).join(", ")}${more === 0 ? "" : ` и ещё у\u00a0${more}\u00a0${plural(more, "показателя", "показателей", "показателей")}`}.`,
    missingActual: {
      exclude: "Без факта показатель в расчёт не входит.",
      zero: "По методике вместо факта взят ноль.",
      previous: "По методике вместо факта взято значение прошлого года.",
    },
    preliminaryAction: "Когда факт станет известен, впишите его и рассчитайте ещё раз.",
    conclusion: "Вывод",
    methodology: "Методика",
    written: "Отчёт, формы и ход расчёта записаны на листы книги.",
    renamed: (wanted, written) => `Лист «${wanted}» уже есть в книге, поэтому наш назван «${written}».`,
    announcement: (effectiveness, rating, preliminary) =>
      `Расчёт готов${preliminary ? ", результат предварительный" : ""}. Эффективность: ${effectiveness}. ` +
      (rating === null ? "Оценка не дана." : `Оценка: ${rating}.`),
  },
  findings: {
    heading: "Замечания к данным",
    none: "Замечаний к данным нет.",
    summary,
    severity: { error: "Ошибка", warning: "Предупреждение", hint: "Подсказка" },
    group: { error: "Ошибки", warning: "Предупреждения", hint: "Подсказки" },
    allAccepted: "Все замечания приняты.",
    groupCount: (total, accepted) => (accepted === 0 ? `(${total})` : `(${total}, из них принято – ${accepted})`),
    whatToDo: "Что сделать:",
    accept: "Принять с причиной…",
    reason: "Почему с этим можно подписать отчёт",
    confirmAccepting: "Принять и пересчитать",
    accepted: "Принято:",
    table: "Таблица:",
    allTables: "все",
    severityFilter: "Показать:",
    allSeverities: "все замечания",
    noneOfThese: "Таких замечаний нет.",
    goTo: (address) => `Перейти к ячейке ${address}`,
    shown: (shown, total) => `Показано ${shown} из ${total}`,
    showMore: (count) => `Показать ещё ${count}`,
  },
  live: liveRu,
  recognition: recognitionRu,
  beginning: beginningRu,
  checked: {
    heading: (counts) => (counts.error > 0 ? `Найдено: ${summary(counts)}` : "Ошибок нет"),
    text: (counts) => {
      if (counts.error > 0) return counts.error === 1 ? "Исправьте ошибку: с ней расчёт не выполняется." : "Исправьте ошибки: с ними расчёт не выполняется.";
      if (counts.warning + counts.hint > 0) return `Рассчитать можно. Сначала просмотрите замечания: ${summary(counts)}.`;
      return "Замечаний к данным нет, можно рассчитывать эффективность.";
    },
  },
  refused: {
    heading: "Расчёт не выполнен",
    text: (count) => `В данных ${errors(count)}. Исправьте ${them(count)} и рассчитайте ещё раз. Книга осталась без изменений.`,
  },
  created: {
    heading: { template: "Шаблон создан", sample: "Пример добавлен" },
    sheets: (count) => plural(count, "В книгу добавлен лист:", "В книгу добавлены листы:", "В книгу добавлены листы:"),
    next: {
      template: "Заполните таблицы на этих листах и нажмите «Рассчитать эффективность».",
      sample: "Посмотрите, как заполнены таблицы, и нажмите «Рассчитать эффективность».",
    },
    lists: "Лист «Списки» нужен для выпадающих списков: заполнять его не нужно.",
  },
  methodology: {
    heading: "Методика",
    label: "Методика оценки эффективности",
    notChosen: "Выберите методику",
    scaleUnknown: "Шкала этой методики не опубликована: её нужно будет вписать.",
    writeHelp:
      "Лист покажет каждое правило и его основание; исправьте то, что в вашем порядке иначе. Если лист уже есть, он запишется заново.",
    restoreQuestion: "Вернуть методику как в акте?",
    restoreLoss: "Ваши изменения на листе «Методика» пропадут, включая шкалу.",
  },
  methodologyWritten: {
    heading: { written: "Методика записана", restored: "Методика снова как в акте" },
    sheet: (sheet, title) => `Лист «${sheet}»: ${title}.`,
    wins: "Расчёт пойдёт по этому листу, даже если в паспорте программы указана другая методика.",
    scaleUnknown: "Шкала этой методики не опубликована. Впишите её на этом листе в таблицу «Шкала»: без неё расчёт даст число, но не оценку.",
    next: "Исправьте на листе то, что в вашем порядке иначе, и рассчитайте:",
  },
  about: aboutRu,
  undo: undoRu,
  loading: { waiting: "Загружаем…", missing: "Эта часть панели не загрузилась. Проверьте связь с сервером надстройки." },
  document: documentRu,
  fixing: fixingRu,
  layout: layoutRu,
  failure: {
    heading: {
      recognise: "Не удалось найти таблицы",
      "take-table": "Не удалось добавить таблицу",
      ...beginningRu.failure,
      calculate: "Не удалось рассчитать эффективность",
      check: "Не удалось проверить данные",
      "create-template": "Не удалось создать шаблон",
      "insert-sample": "Не удалось вставить пример",
      "write-methodology": "Не удалось записать методику",
      "restore-methodology": "Не удалось вернуть методику",
      "save-document": "Не удалось сохранить отчёт",
      "find-fixes": "Не удалось найти исправления",
      "restore-template": "Не удалось проверить шаблон",
      "apply-fixes": "Не удалось исправить",
      "undo-fixes": "Не удалось отменить исправления",
      "restore-sheets": "Не удалось вернуть прежние листы",
      "write-layout": "Не удалось записать оформление",
      "write-columns": "Не удалось записать столбцы форм",
    },
    reason: {
      "year-unknown": () => beginningRu.yearUnknown,
      "no-tables": () => beginningRu.noTables,
      "cell-being-edited": () => ({
        what: "В одной из ячеек ещё идёт ввод.",
        action: "Закончите ввод в ячейке: нажмите Enter или Esc, затем повторите.",
      }),
      "read-only": () => ({
        what: "Книга открыта только для чтения.",
        action: "Нажмите «Разрешить редактирование» под лентой или сохраните книгу под другим именем («Файл», «Сохранить как»), затем повторите.",
      }),
      "sheet-protected": (subject) => ({
        what: `${named("Лист", subject)} защищён от изменений.`,
        action: "Снимите защиту: вкладка «Рецензирование», кнопка «Снять защиту листа». Затем повторите.",
      }),
      "workbook-protected": () => ({
        what: "Структура книги защищена, поэтому новые листы добавить нельзя.",
        action: "Снимите защиту: вкладка «Рецензирование», кнопка «Защитить книгу». Затем повторите.",
      }),
      "too-large": (subject) => ({
        what: `Слишком много данных${subject === null ? "" : ` («${subject}»)`}: Excel не принимает столько за один раз.`,
        action: "Удалите из таблиц пустые и лишние строки, затем повторите.",
      }),
      "session-lost": () => ({
        what: "Связь с Excel прервалась.",
        action: "Закройте книгу и откройте её снова, затем повторите.",
      }),
      "host-too-old": () => ({
        what: "Эта версия Excel слишком старая для надстройки.",
        action: "Нужен Excel\u00a02021 или новее. Обратитесь к специалисту, который обслуживает ваш компьютер.",
      }),
      "table-refused": (subject) => ({ what: `Excel не смог сделать таблицу${subject === null ? "" : ` на листе «${subject}»`}.`, action: "Проверьте, нет ли там объединённых ячеек или другой таблицы, либо перенесите данные на новый лист." }),
      "table-in-the-way": (subject) => ({
        what: `${named("Таблица", subject)} стоит на листе, который надстройка рисует заново: там она пропала бы.`,
        action: "Вырежьте её и вставьте на свой лист (ссылки на неё сохранятся), затем повторите.",
      }),
      "not-taken-back": () => ({
        what: "Excel прервал запись на полпути, и вернуть всё как было не удалось: старое может стоять вперемешку с новым.",
        action: "Нажмите «Повторить»: запись пройдёт целиком. Если не получится, закройте книгу без сохранения и откройте её снова.",
      }),
      "dates-from-1904": () => ({
        what: "Книга считает даты с 1904 года: все сроки были бы прочитаны на четыре года раньше.",
        action: "В Excel: «Файл» → «Параметры» → «Дополнительно», снимите флажок «Использовать систему дат 1904», проверьте даты и сохраните книгу.",
      }),
      "name-taken": (subject) => ({
        what: `${named("Таблица", subject)} уже есть в книге.`,
        action: "Дайте ей другое имя (вкладка «Конструктор таблиц», поле «Имя таблицы») или начните в новой книге, затем повторите.",
      }),
      "not-found": (subject) => ({
        what: subject === null ? "Нужное место в книге не найдено." : `В книге не найдено: «${subject}».`,
        action: "Возможно, лист или таблицу переименовали или удалили. Повторите.",
      }),
      "cells-changed": (subject) => ({
        what: `Таблицы изменились, пока вы смотрели исправления${subject === null ? "" : `: ${subject}`}.`,
        action: "Откройте исправления ещё раз: они будут найдены заново.",
      }),
      "nothing-to-restore": () => ({
        what: "Прежних листов надстройка уже не помнит.",
        action: "Вернуть можно только последний расчёт, и только пока открыта панель. Чтобы получить листы заново, рассчитайте эффективность.",
      }),
      "no-room": (subject) => ({
        what: `Справа от таблицы${subject === null ? "" : ` «${subject}»`} нет места для нового столбца: там стоят другие данные.`,
        action: "Освободите соседние ячейки справа или не отмечайте «Недостающие столбцы», затем повторите.",
      }),
      "file-not-found": (subject) => ({
        what: `${named("Файл", subject)} не найден.`,
        action: "Проверьте имя и папку, затем повторите.",
      }),
      "file-unreadable": (subject) => ({
        what: `${named("Файл", subject)} не читается: он повреждён или нет прав на чтение.`,
        action: "Откройте его в Excel и сохраните заново, затем повторите.",
      }),
      "file-not-xlsx": (subject) => ({
        what: `${named("Файл", subject)} – не книга Excel в формате .xlsx.`,
        action: "Сохраните его в Excel как «Книга Excel (.xlsx)», затем повторите.",
      }),
      "file-empty": (subject) => ({
        what: `${named("Файл", subject)} пуст.`,
        action: "Возьмите заполненную книгу и повторите.",
      }),
      "file-encrypted": (subject) => ({
        what: `${named("Файл", subject)} защищён паролем.`,
        action: "Снимите пароль в Excel («Файл», «Сведения», «Защита книги»), затем повторите.",
      }),
      "file-unwritable": (subject) => ({
        what: `${named("Файл", subject)} нельзя записать.`,
        action: "Закройте его в других программах или выберите другую папку, затем повторите.",
      }),
      "host-refused": () => ({
        what: "Excel не выполнил действие.",
        action: "Повторите. Если не поможет, закройте и снова откройте книгу, а сведения ниже передайте в поддержку.",
      }),
      "tables-exist": () => ({
        what: "Таблицы программы уже есть в этой книге.",
        action: "Заполните их и нажмите «Рассчитать эффективность». Чтобы начать заново, откройте новую пустую книгу.",
      }),
      "methodology-unknown": (subject) => ({
        what: subject === null ? "В паспорте программы не указана методика." : `Методика «${subject}» надстройке неизвестна.`,
        action: "Выберите методику из списка в разделе «Методика» и запишите её на лист.",
      }),
      "part-missing": () => ({
        what: "Часть надстройки не загрузилась с сервера.",
        action: "Проверьте связь с сервером надстройки и повторите. Если не поможет, обратитесь к администратору.",
      }),
      defect: () => ({
        what: "В надстройке произошла ошибка. Дело не в ваших данных.",
        action: "Повторите. Если не поможет, передайте сведения ниже в поддержку.",
      }),
    },
    remains: {
      nothing: "Книга осталась без изменений.",
      "own-sheets": "Ваши таблицы целы: надстройка писала только на свои листы. Если на них что-то пропало, закройте книгу без сохранения: вернётся то, что было сохранено.",
      tables: "Часть ячеек в ваших таблицах могла измениться. Чтобы вернуть их, закройте книгу без сохранения.",
    },
    crashed: "Панель остановилась",
    diagnostics: "Сведения для поддержки",
    copied: "Скопировано.",
    copyByHand: "Текст выделен. Скопируйте его: Ctrl+C.",
  },
  startup: {
    "not-in-excel": {
      what: "Откройте надстройку в Excel",
      action:
        "Это панель надстройки, отдельно от Excel она не работает. Откройте книгу в Excel и нажмите кнопку «Открыть панель» в группе «Муниципальная программа».",
    },
    "excel-too-old": {
      what: "Нужен Excel\u00a02021 или новее",
      action:
        "Подойдут Excel\u00a02021, Excel\u00a02024, Microsoft\u00a0365 и Excel в браузере. Обратитесь к специалисту, который обслуживает ваш компьютер.",
    },
    "no-library": {
      what: "Не загрузился файл Excel для надстроек",
      action: "Файл, через который панель говорит с Excel, не пришёл с сервера надстройки. Проверьте связь и откройте панель заново. Если не поможет, обратитесь к администратору.",
    },
    "no-answer": {
      what: "Excel не отвечает",
      action: "Подождите немного и откройте панель заново. Если не поможет, сохраните книгу и перезапустите Excel.",
    },
  },
};
