import * as fc from 'fast-check';

/** Fragments between `¦`; `⏎` is a line break, `␣` a space. */
const COMMON = `
  ⏎¦⏎¦⏎⏎¦␣¦␣␣¦a¦word␣¦Two words.␣¦ß¦İ¦é¦😀
`;

const MARKDOWN = `
  #␣¦##␣¦### Heading⏎¦#⏎¦# Title {#t}⏎¦␣# indented⏎¦#no⏎¦Setext⏎===⏎¦Setext⏎---⏎¦***⏎
  ---⏎¦---⏎title: x⏎---⏎¦---⏎a: [⏎---⏎¦---⏎- name: x⏎- name: y⏎---⏎
  \`\`\`⏎¦\`\`\`js⏎¦~~~⏎¦␣␣\`\`\`⏎¦␣␣␣␣code⏎¦\`\`\`\`⏎¦␣␣# in list⏎
  >␣¦> >␣¦>¦> [!NOTE]⏎¦-␣¦*␣¦1.␣¦2)␣¦␣␣-␣¦␣␣␣␣-␣¦- [ ]␣¦- [x]␣¦␣␣␣text⏎¦•␣
  <!--␣¦␣-->¦-->⏎¦<!-- c -->⏎¦<div>⏎¦</div>⏎¦<details>⏎<summary>S</summary>⏎¦</details>⏎
  <script>⏎¦</script>¦<br>¦<?php␣¦?>¦<![CDATA[¦]]>¦<!X¦<b>¦</b>¦<a href="x">¦<h2>H</h2>
  [a]: http://x.y/z⏎¦[b c]: <u v> "t"⏎¦> [q]: u⏎¦[^1]: note⏎¦[^n]:⏎␣␣␣␣more⏎
  [^1]¦[a]¦[b c]¦[t][a]¦[t](u)¦[q]¦![alt](i)¦![a]¦[¦]¦](¦![
  | a | b |⏎|---|:-:|⏎| 1 | 2 |⏎¦| a |⏎|---|⏎¦| **a** | b |⏎| c | |⏎¦| x¦|¦|-|⏎¦␣|␣¦| Owner | |⏎¦:-⏎
  === "Tab"⏎¦!!! note "Title"⏎¦??? tip⏎¦␣␣␣␣=== "In"⏎¦␣␣␣␣- item⏎¦␣␣␣␣words⏎¦␣␣␣␣␣␣␣␣deep⏎
  **¦*¦__¦_¦~~¦~¦\`¦\`\`¦\\¦\\*¦\\|¦&amp;¦&#35;¦&nosuch;¦&#x1F600;¦&
  Label: value⏎¦**Label:** value⏎¦**Label**:␣¦**Label** –␣¦**Bold line**⏎¦- Owner: X⏎¦Term⏎: value⏎
  It works if:⏎¦10:30¦http://e.com/a?b¦www.x.org¦me@x.org¦␣␣⏎¦\\⏎¦.¦:¦!¦?¦*all of it*⏎
`;

const YAML = `
  key:␣¦key:⏎¦a: b⏎¦␣␣␣␣¦-␣¦␣␣-␣¦- name: x⏎¦?␣¦:␣¦use_cases:⏎¦title: T⏎¦owner: ~⏎
  |⏎¦>-⏎¦|2+⏎¦␣␣text⏎¦␣␣- item⏎¦␣␣### H⏎¦␣␣Label: value⏎¦⏎␣␣⏎¦␣␣\`\`\`⏎¦> # c⏎
  "¦'¦''¦\\n¦\\"¦\\u00e9¦\\x41¦\\¦"q \\⏎␣␣r"⏎¦'it''s'⏎¦[¦]¦{¦}¦,␣¦{a: 1, b: [c]}⏎
  # comment⏎¦␣# beside⏎¦␣␣# deeper⏎¦&a␣¦*a¦*a⏎¦<<: *a⏎¦!tag␣¦!!str␣¦---⏎¦...⏎¦%YAML 1.2⏎¦%YAML 1.1⏎---⏎¦!!set¦!!omap¦!!binary
  null⏎¦true⏎¦1.50⏎¦2025-01-01⏎¦{}⏎¦[]⏎¦""⏎¦@¦\`¦%¦a: b: c⏎¦␣b⏎
`;

const ODD = ['\r\n', '\r', '\t', '\0', '\uFEFF', '\u2028', '\uD83D'];

/** Text of any UTF-16 code units, lone surrogates among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

/** Text made of what gives Markdown parsers trouble. */
export const markdown = madeOf(COMMON + MARKDOWN);
/** Text made of what gives YAML parsers trouble. */
export const yaml = madeOf(COMMON + YAML);
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), units, markdown, yaml);

/** A change at a share of the text that is there by then. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export function edit(text: fc.Arbitrary<string>): fc.Arbitrary<Edit> {
  const inserted = fc.oneof(text, fc.constantFrom('', 'x', '\n', '#', '`', '- ', '[a]: b\n'));
  return fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(8), text: inserted });
}

export function madeOf(list: string): fc.Arbitrary<string> {
  const fragments = list.split(/¦|\n\s*/).filter(Boolean);
  const written = fragments.map((fragment) => fragment.replaceAll('⏎', '\n').replaceAll('␣', ' '));
  const fragment = fc.constantFrom(...written, ...ODD);
  return fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));
}
