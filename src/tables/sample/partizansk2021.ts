import rows from "./partizansk2021.json";
import type { SampleProgramme } from "./sampleProgramme";

/**
 * The programme of Partizansk city district for 2021, after its published report («ОТЧЕТ о выполнении муниципальной программы … в 2021 году»).
 *
 * Figures, names, agencies and dates are the report's; achieved results are shortened, except that of measure 13. This edition differs on purpose:
 * - Ours, not in the report: «Дата составления», «Срок уточнения», «Ожидаемая дата» (the report promises May 2021, a slip for 2022),
 *   «Ответственный исполнитель» (the signer's department) and «Соисполнители» (the other spending units), «Направление», «Статус»
 *   (the report says of both sub-programmes that all measures were carried out).
 * - Corrected: the two anti-corruption counts are in «ед.» instead of «%», the fourth indicator has the number 2, three slips in dates and brackets
 *   (measures 27, 32, 39). Reasons of variance state facts of the report (51 trained, 200 asked) where it only praises.
 * - Kept as published: 51 people trained, but 57 by forms of training (measure 1); calendars for 2022 in measure 9, for 2021 in measure 12.
 * - «Вид» follows the report's own words: measures 1 and 9 are «основное мероприятие». The 5.00 of sub-programme 2 belongs to measure 9, which has the
 *   same name in the expenditure table (there numbered 2) and tells of the calendars bought for 5.00.
 * - The report's federal and krai rows of 0.00 are left out: it breaks nothing down for them. Plan equals fact for every spending unit.
 */
export const partizansk2021: SampleProgramme = rows;
