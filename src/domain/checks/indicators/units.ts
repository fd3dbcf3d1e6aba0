import { plain } from "../../decimal";
import type { Finding } from "../../finding";
import type { Indicator } from "../../model/indicator";
import type { Check } from "../check";
import { inIndicator } from "../place";
import { enteredValues } from "./enteredValues";

const COUNT = /^(общее\s+)?(количество|число|численность)(?!\p{L})/iu;
const SHARE = /^(доля|удельный вес|процент)(?!\p{L})/iu;
const PERCENT_UNIT = /%|процент/iu;
const COUNTING_UNIT = /^(ед|единиц\p{L}*|шт|штук\p{L}*|чел|человек|семей|семья|объект\p{L}*|организаци\p{L}*|учреждени\p{L}*|случа\p{L}*)\.?$/iu;
/** «Количество …, в процентах к …»: the name says itself that it is a ratio. */
const RATIO_IN_NAME = /%|процент|на\s+\d|на (тысяч|одн|каждые)/iu;

/** I08: a count is no percentage, a share is no number of pieces. */
export const unitFitFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    const { name, unit } = indicator;
    if (unit === null) return [];
    if (COUNT.test(name) && PERCENT_UNIT.test(unit) && !RATIO_IN_NAME.test(name)) return [{ code: "I08", unit, expects: "count", ...inIndicator(indicator, "unit") }];
    return SHARE.test(name) && COUNTING_UNIT.test(unit.trim()) ? [{ code: "I08", unit, expects: "percent", ...inIndicator(indicator, "unit") }] : [];
  });

/** Growth rates and comparisons with another period may exceed 100 %. */
const GROWTH = /темп|индекс|рост|прирост|увеличени|к (уровню|предыдущ|прошл|план)|от план/iu;

/** I09: a share lies between 0 and 100 %. */
export const shareRangeFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    if (!isShare(indicator)) return [];
    return enteredValues(indicator).flatMap(({ column, field, entry: { value } }): Finding[] =>
      value === null || (value.gte(0) && value.lte(100)) ? [] : [{ code: "I09", column, value: plain(value), ...inIndicator(indicator, field) }],
    );
  });

const isShare = ({ name, unit }: Indicator): boolean => SHARE.test(name) && PERCENT_UNIT.test(unit ?? "") && !GROWTH.test(name);

/** I26: people and things come whole. */
export const wholeThingsFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    const { unit } = indicator;
    if (unit === null || !COUNTING_UNIT.test(unit.trim()) || RATIO_IN_NAME.test(indicator.name) || /средн/iu.test(indicator.name)) return [];
    return enteredValues(indicator).flatMap(({ column, field, entry: { value } }): Finding[] =>
      value === null || value.round(0).eq(value) ? [] : [{ code: "I26", column, value: plain(value), unit, ...inIndicator(indicator, field) }],
    );
  });
