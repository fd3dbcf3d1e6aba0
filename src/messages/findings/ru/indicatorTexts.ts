import type { IndicatorFindingFacts } from "../../../domain/findings/indicatorFindings";
import { plural } from "../../plural";
import type { TextsOf } from "../findingMessages";
import { comma, inRow, shortened } from "./words";

export const indicatorTextsRu: TextsOf<IndicatorFindingFacts> = {
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
  I05: ({ column, text, fused }, subject) => ({
    message: `В столбце «${column}» должно стоять число, а стоит текст «${shortened(text)}»${fused ? ": похоже, слились два числа" : ""}.${inRow(subject)}`,
    action: fused ? "Впишите число; второе перенесите в его ячейку." : "Впишите число. Если значения нет, оставьте ячейку пустой.",
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
  I03: ({ missing }) => ({
    message: `Итог предварительный (показателей без факта: ${missing}), а срок уточнения не указан.`,
    action: "Впишите срок уточнения в паспорт или ожидаемую дату у каждого показателя без факта.",
  }),
  I04: ({ expected, problem, limit }, subject) => ({
    message:
      problem === "within-year"
        ? `Факта нет, а ожидается он «${shortened(expected)}» – не позже ${limit}, то есть в самом отчётном году.${inRow(subject)}`
        : `Факт ожидается «${shortened(expected)}» – позже срока уточнения ${limit}.${inRow(subject)}`,
    action: problem === "within-year" ? "Исправьте дату: вероятно, она осталась от прошлого отчёта. Если значение уже известно, впишите его." : "Исправьте ожидаемую дату или срок уточнения в паспорте.",
  }),
  I06: ({ column, text, count }) => ({
    message: `В столбце «${column}» ${count} ${plural(count, "число записано", "числа записаны", "чисел записано")} текстом, например «${shortened(text)}».`,
    action: "Нажмите в панели «Исправить…»: текст станет числом, значение не изменится.",
  }),
  I08: ({ unit, expects }, subject) => ({
    message: `Единица «${unit}» не подходит к названию показателя: ${expects === "count" ? "это количество, а не доля" : "это доля, а не количество"}.${inRow(subject)}`,
    action: expects === "count" ? "Укажите «ед.», «чел.» или другую единицу счёта." : "Укажите «%».",
  }),
  I09: ({ column, value }, subject) => ({
    message: `Доля в столбце «${column}» – ${comma(value)} %, а бывает от 0 до 100 %.${inRow(subject)}`,
    action: "Исправьте значение или название показателя.",
  }),
  I11: ({ word }, subject) => ({
    message: `Направление «рост» противоречит названию: «${word}».${inRow(subject)}`,
    action: "Выберите «снижение», если меньше – лучше.",
  }),
  I14: ({ reached, limit, explained }, subject) => ({
    message: `План выполнен на ${comma(reached)} % – больше ${comma(limit)} %${explained ? "" : ", и причина не указана"}.${inRow(subject)}`,
    action: explained ? "Проверьте, не занижен ли план." : "Укажите причину и проверьте, не занижен ли план.",
  }),
  I15: ({ deviation, worse, threshold }, subject) => ({
    message: `Факт ${worse ? "хуже" : "лучше"} плана на ${comma(deviation)} %, а причина не указана (порог – ${comma(threshold)} %).${inRow(subject)}`,
    action: "Впишите причину в столбец «Обоснование отклонений».",
  }),
  I16: ({ problem, text, otherCell }, subject) => {
    const row = inRow(subject);
    switch (problem) {
      case "repeated":
        return {
          message: `Обоснование повторяет ${otherCell === null ? "обоснование другого показателя" : `ячейку ${subject.address(otherCell)}`} слово в слово: «${shortened(text)}».${row}`,
          action: "Напишите причину именно этого показателя или очистите ячейку, если отклонения нет.",
        };
      case "short":
        return { message: `Обоснование слишком короткое: «${text}».${row}`, action: "Напишите, почему факт отличается от плана." };
      case "praise":
        return { message: `План не достигнут, а обоснование говорит о выполнении: «${shortened(text)}».${row}`, action: "Напишите, почему план не достигнут." };
    }
  },
  I17: ({ planned, previous }, subject) => ({
    message: `План (${comma(planned)}) хуже, чем результат прошлого года (${comma(previous)}).${inRow(subject)}`,
    action: "Проверьте план; если он верен, будьте готовы объяснить его.",
  }),
  I18: ({ count }) => ({
    message: `У всех сравнимых показателей (${count}) факт в точности равен плану.`,
    action: "Проверьте, что вписан факт, а не план.",
  }),
  I19: ({ actual, previous }, subject) => ({
    message: `Показатель считается нарастающим итогом, а факт (${comma(actual)}) меньше прошлогоднего (${comma(previous)}).${inRow(subject)}`,
    action: "Исправьте факт или значение прошлого года.",
  }),
  I20: ({ kind }, subject) => ({
    message: `В названии – «нарастающим итогом», а вид показателя – «${kind}».${inRow(subject)}`,
    action: "Исправьте вид или название показателя.",
  }),
  I26: ({ column, value, unit }, subject) => ({
    message: `В столбце «${column}» дробное значение ${comma(value)}, а единица – «${unit}».${inRow(subject)}`,
    action: "Проверьте значение и единицу измерения.",
  }),
  I27: ({ written, computed }, subject) => ({
    message: `В обосновании написано ${written} %, а по цифрам выходит ${comma(computed)} %.${inRow(subject)}`,
    action: "Исправьте процент в тексте или значения показателя.",
  }),
  I28: ({ problem, value }, subject) => ({
    message: problem === "negative" ? `Вес показателя отрицательный: ${comma(value)}.${inRow(subject)}` : `Веса показателей составляют в сумме ${comma(value)}, а не 1.`,
    action: "Исправьте веса в столбце «Вес».",
  }),
};
