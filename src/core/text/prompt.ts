/** What is to be filled in, wherever it stands. */
export const PROMPT = /‹[^‹›\n]*›/gu;
