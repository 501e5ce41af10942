/** What is said where there is no readiness to show. Each says what to do. */
import { l10n } from 'vscode';
import type { Command, Notice } from '../../core/protocol/readiness';

export function nothingOpen(): Notice {
  return notice(
    'go-to-file',
    l10n.t('No proposal is open'),
    [l10n.t('Open the Markdown or YAML file of an AI pilot to see how ready it is to scale.')],
    ['find', 'new', 'checklist'],
  );
}

export function notRead(): Notice {
  return notice(
    'file',
    l10n.t('Not a Markdown or YAML file'),
    [l10n.t('Proposals are read from Markdown and YAML. Open one to see how ready it is to scale.')],
    ['find', 'new', 'checklist'],
  );
}

export function tooLarge(): Notice {
  return notice(
    'warning',
    l10n.t('This file cannot be read'),
    [
      l10n.t('The editor does not hand files this large to extensions, or the file is not text.'),
      l10n.t('Split it: one file for each pilot is also easier to review.'),
    ],
    ['find'],
  );
}

export function switchedOff(): Notice {
  return notice(
    'circle-slash',
    l10n.t('Pilotlint is switched off here'),
    [l10n.t('The setting “pilotlint.enable” is off for this file.')],
    ['settings'],
  );
}

export function reading(): Notice {
  return notice('loading', l10n.t('Reading the proposal…'), [], []);
}

export function noProposal(why: string): Notice {
  return notice(
    'question',
    l10n.t('Not taken for a pilot proposal'),
    [
      l10n.t('Why: {0}.', why),
      l10n.t('If it is one, write “type: ai-pilot” in its front matter or as its first YAML key.'),
      l10n.t('For a whole folder, name its files under “proposals” in .pilotlint.yaml.'),
    ],
    ['find', 'checklist'],
  );
}

export function notAssessed(message: string): Notice {
  return notice(
    'globe',
    l10n.t('Not assessed'),
    [message, l10n.t('Keep a summary in English beside it, or read it against the checklist yourself.')],
    ['language', 'checklist'],
  );
}

function notice(icon: string, title: string, text: string[], commands: Command[]): Notice {
  const actions = commands.map((command) => ({ command, label: labelOf(command) }));
  return { kind: 'notice', icon, title, text, actions };
}

function labelOf(command: Command): string {
  switch (command) {
    case 'find':
      return l10n.t('Find proposals in this workspace');
    case 'new':
      return l10n.t('Start a new proposal');
    case 'checklist':
      return l10n.t('See what the checklist asks');
    case 'settings':
      return l10n.t('Open the setting');
    case 'language':
      return l10n.t('Which languages are read');
  }
}
