/**
 * Below this confidence a person should look at a row before using it: the workbook colours its cell, the pane lists it. A person may set
 * another in the pane; the workbook follows (`zb_threshold`).
 * At 0.9 that takes in every row under a report's own noun phrase (0.85 at most) and every core row with a real doubt; a
 * period taken from the title alone (0.95) or a carried subject (0.93) stays above. `0.85 < reviewThreshold` is true.
 */
export const reviewThreshold = 0.9;
