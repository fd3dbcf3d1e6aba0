import { of, quantity } from "../evaluate";
import { difference } from "../expressions";
import type { Quantity } from "../quantity";

/** «Отклонение»: actual minus planned. */
export const variance = (id: string, planned: Quantity, actual: Quantity): Quantity => quantity(id, "variance", difference(of(actual), of(planned)));

/** «Отклонение, %»: the variance by the plan; unknown where nothing was planned. */
export const relativeVariance = (id: string, planned: Quantity, actual: Quantity): Quantity =>
  quantity(id, "variance", { kind: "divide", left: difference(of(actual), of(planned)), right: of(planned) });
