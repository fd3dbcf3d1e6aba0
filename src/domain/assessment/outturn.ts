import { quantity } from "../evaluate";
import { quotient } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";
import { capped, rounded } from "./rounded";

/** «Степень соответствия запланированному уровню расходов (ССуз)»: actual by planned spending; unknown where nothing was planned. */
export const outturn = (id: string, planned: Quantity, actual: Quantity, methodology: Methodology): Quantity =>
  quantity(
    id,
    "outturn",
    rounded(methodology, methodology.outturn.roundingDigits.value, capped(methodology.outturn.cap.value, quotient(actual, planned))),
  );
