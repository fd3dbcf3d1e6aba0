import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inIndicator } from "../place";

/** What nobody wants more of. */
const UNWANTED =
  /правонарушени\p{L}*|преступлени\p{L}*|просроченн\p{L}*|аварийн\p{L}*|заболеваемост\p{L}*|смертност\p{L}*|безработиц\p{L}*|жалоб\p{L}*|задолженност\p{L}*|травматизм\p{L}*|пожаров|аварий(?!\p{L})|дтп(?!\p{L})/iu;
/** What is done against it is wanted: «доля устранённых нарушений». */
const AGAINST =
  /снижени|сокращени|уменьшени|устран|ликвидир|расселен|переселен|снос|снесен|раскры|рассмотрен|удовлетворен|предупрежд|предотвращ|профилакт|погаш|взыска|защищенн|обучен|без\s|отсутств|выявленн/iu;

/** I11: the desired direction contradicts the name. */
export const directionWordFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    const { name, direction } = indicator;
    const word = direction === "increase" && !AGAINST.test(name.replaceAll("ё", "е")) ? UNWANTED.exec(name)?.[0] : undefined;
    return word === undefined ? [] : [{ code: "I11", word, ...inIndicator(indicator, "direction") }];
  });
