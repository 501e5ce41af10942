import type { Fix } from '../model/fix';
import type { Language, TextChange } from '../model/text';

/** The fix for a text, with a value that a person has picked in place of its prompt. */
export function withValue(text: string, fix: Fix, value: string, language: Language): Fix {
  const { pick } = fix;
  if (!pick) return fix;
  const at = fix.edits.findIndex((edit) => edit.text.includes(pick.prompt));
  const edits = fix.edits.map((edit, index) => {
    if (index !== at) return edit;
    const written = language === 'yaml' && isWhole(text, edit, pick.prompt) ? scalarOf(value) : value;
    return { ...edit, text: edit.text.replace(pick.prompt, () => written) };
  });
  return { ...fix, edits, pick: null };
}

/** Whether a prompt is all that its key holds, and not quoted. */
function isWhole(text: string, { offset, length, text: inserted }: TextChange, prompt: string): boolean {
  const [before = '', after = ''] = inserted.split(prompt);
  const start = text.slice(0, offset) + before;
  const end = after + text.slice(offset + length);
  return /[:-][ \t]+$/.test(start) && /^[ \t]*(?:#|\r?\n|$)/.test(end);
}

function scalarOf(value: string): string {
  const isPlain = /^[\p{L}\p{N}][^#]*$/u.test(value) && !/:(?:\s|$)/.test(value);
  return isPlain ? value : JSON.stringify(value);
}
