import { isMap } from 'yaml';
import type { TextChange } from '../model/text';
import { asYaml } from '../config/settings';
import { entryIn, yamlOf } from './yaml/map';
import { styleOf } from './yaml/style';
import { insertEntries } from './yaml/write';

/** Switches a criterion or check off in the text of a configuration file of that name; null when it cannot be read. */
export function switchOff(text: string, name: string, rule: string): TextChange[] | null {
  const yaml = yamlOf(asYaml(text, name), 'yaml');
  if (!yaml) return null;
  const [root] = yaml.maps;
  const style = { ...styleOf(yaml), key: (one: string) => one };
  const entry = { key: rule, value: 'off' };
  if (!root) {
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    return [{ offset: text.length, length: 0, text: `${gap}rules:\n  ${rule}: off\n` }];
  }
  const rules = entryIn(root, 'rules')?.value;
  if (!isMap(rules)) {
    const value = { isList: false, entries: [entry] };
    return [insertEntries(yaml, root, root.items.length, [{ key: 'rules', value }], style)];
  }
  const known = entryIn(rules, rule)?.value;
  if (!known) return [insertEntries(yaml, rules, rules.items.length, [entry], style)];
  const written = rules.flow ? '"off"' : 'off';
  return [{ offset: known.range[0], length: known.range[1] - known.range[0], text: written }];
}
