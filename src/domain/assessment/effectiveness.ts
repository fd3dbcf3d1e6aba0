import { of, quantity } from "../evaluate";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";
import { rounded } from "./rounded";

/** «Эффективность реализации»: achievement × outturn; where no money was planned, achievement alone. */
export const effectiveness = (id: string, achievement: Quantity, outturnRatio: Quantity, methodology: Methodology): Quantity =>
  quantity(
    id,
    "effectiveness",
    rounded(methodology, methodology.effectiveness.roundingDigits.value, {
      kind: "when",
      condition: { kind: "known", quantity: outturnRatio },
      then: { kind: "multiply", left: of(achievement), right: of(outturnRatio) },
      otherwise: of(achievement),
    }),
  );
