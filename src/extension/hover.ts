import { Hover, MarkdownString, l10n, languages, type Disposable } from 'vscode';
import { STATE_ICONS } from '../core/report/states';
import type { Fact, Insight } from '../core/write/insight';
import { SELECTOR, rangeIn } from './documents';
import type { OpenDocuments } from './open-documents';
import { say } from './say';
import { gainName, joined, stateName } from './wording';

const DOCUMENTATION = 'pilotlint.showDocumentation';

/** Says what a criterion asks, what was found and what is missing, where its heading, key or finding is. */
export function registerHover(documents: OpenDocuments): Disposable {
  return languages.registerHoverProvider(SELECTOR, {
    provideHover: async (document, position) => {
      const guide = await documents.guide(document);
      if (!guide) return undefined;
      const { insightsAt } = await import('./engine');
      const insights = insightsAt(guide, document.offsetAt(position));
      const [first] = insights;
      return first && new Hover(insights.map(render), rangeIn(document, first.range));
    },
  });
}

function render({ topic: { criterion, result, gain }, facts }: Insight): MarkdownString {
  const text = new MarkdownString('', true);
  text.isTrusted = { enabledCommands: [DOCUMENTATION] };
  text.appendMarkdown(`**${say(criterion.title)}** — `);
  text.appendMarkdown(`$(${STATE_ICONS[result.state]}) ${joined(stateName(result.state), gainName(gain))}`);
  text.appendMarkdown(`\n\n${say(criterion.asks)}\n\n`);
  text.appendMarkdown(facts.map(line).join('  \n'));
  const page = `command:${DOCUMENTATION}?${encodeURIComponent(JSON.stringify([criterion.id]))}`;
  return text.appendMarkdown(`\n\n[${l10n.t('Documentation')}](${page} "${criterion.id}")`);
}

/** What it is about, and the words found for it or what to write. */
function line({ facet, found, quote }: Fact): string {
  const icon = found ? '$(check)' : facet.needed ? '$(close)' : '$(circle-outline)';
  const said = quote === null ? '' : `: “${escaped(quote)}”`;
  return `${icon} ${say(facet.title)}${said}${found ? '' : `${missing(quote)} ${say(facet.ask)}`}`;
}

function missing(quote: string | null): string {
  return quote === null ? '.' : ` ${l10n.t('is too vague.')}`;
}

/** Words that are no markup. `appendText` would also keep them from wrapping. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+!~<>|&$-]/g, '\\$&');
}
