import { of, quantity } from "../evaluate";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";
import { rounded } from "./rounded";

/** «Степень соответствия запланированному уровню расходов»: actual by planned spending; unknown where nothing was planned. */
export const outturn = (id: string, planned: Quantity, actual: Quantity, methodology: Methodology): Quantity =>
  quantity(
    id,
    "outturn",
    rounded(methodology, methodology.outturn.roundingDigits.value, { kind: "divide", left: of(actual), right: of(planned) }),
  );
