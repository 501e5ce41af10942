/** Tells what the tests print from all else that an editor prints. */
export const MARK = '│ ';
