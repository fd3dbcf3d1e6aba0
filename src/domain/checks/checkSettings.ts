/** Thresholds of the checks; every one has a default that a municipality may change. */
export interface CheckSettings {
  /** Day of the check, as Excel counts; null where no day is handed in. */
  readonly today: number | null;
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = { today: null };
