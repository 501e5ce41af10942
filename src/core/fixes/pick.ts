import type { Fix } from '../model/fix';
import type { Language } from '../model/text';

/** The fix with a value that a person has picked in place of its prompt. */
export function withValue(fix: Fix, value: string, language: Language): Fix {
  const { pick } = fix;
  if (!pick) return fix;
  const at = fix.edits.findIndex(({ text }) => text.includes(pick.prompt));
  const edits = fix.edits.map((edit, index) =>
    index === at ? { ...edit, text: replaced(edit.text, pick.prompt, value, language) } : edit,
  );
  return { ...fix, edits, pick: null };
}

function replaced(text: string, prompt: string, value: string, language: Language): string {
  const start = text.indexOf(prompt);
  const end = start + prompt.length;
  const isWhole = /[:-] $/.test(text.slice(0, start)) && /^(?:\r?\n|$)/.test(text.slice(end));
  const isPlain = /^[\p{L}\p{N}][^#]*$/u.test(value) && !/:(?:\s|$)/.test(value);
  const written = language === 'yaml' && isWhole && !isPlain ? JSON.stringify(value) : value;
  return text.slice(0, start) + written + text.slice(end);
}
