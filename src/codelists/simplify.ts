/** Gives a text in simplified characters, unit for unit, so that offsets hold. */
export type Simplify = (text: string) => string;

/** For a text that is simplified. */
export const asItStands: Simplify = (text) => text;
