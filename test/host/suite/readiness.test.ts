import { Position, Range, Selection, WorkspaceEdit, commands, window, workspace } from 'vscode';
import type { CriterionView, PanelView, ReadinessView } from '../../../src/core/protocol/readiness';
import {
  PROPOSAL,
  closeAll,
  fileAt,
  pilotlint,
  remove,
  show,
  showDraft,
  showUntitled,
  until,
} from './editor';
import { equal, matches } from './expect';

const OUTCOME = 'Cut the median sorting time from 9 to 4 minutes by 30 September 2027.';

const FRENCH = `---
type: ai-pilot
---

# Rapprochement des factures

${'Nous voulons rapprocher les factures et les commandes, parce que ce travail prend trop de temps dans les agences. '.repeat(8)}
`;

describe('the readiness of the document in view', () => {
  let view: () => PanelView | null;

  before(async () => {
    view = (await pilotlint()).readiness;
  });
  afterEach(async () => {
    await closeAll();
    await workspace.getConfiguration('pilotlint').update('enable', undefined);
  });
  after(() => remove('drafts'));

  const readiness = () => view() as ReadinessView;
  const untilTitled = (title: string) => until(() => view()?.title === title);
  const viewDraft = async () => {
    const document = await showDraft();
    await until(() => readiness()?.uri === document.uri.toString());
    return document;
  };
  const outcome = (): CriterionView => readiness().groups[0]!.criteria[0]!;

  it('is that of the active document', async () => {
    await show(fileAt('proposals/sorting.md'));
    // That of the document before stays until this one has a verdict.
    await until(() => readiness()?.path === 'proposals/sorting.md');
    await showUntitled(PROPOSAL.replaceAll('Parcel sorting', 'Route planning'), 'markdown');
    await untilTitled('Route planning assistant');
  });

  it('follows each edit', async () => {
    const document = await viewDraft();
    equal(outcome().state, 'placeholder');
    const start = document.positionAt(document.getText().indexOf('TBD'));
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(start, start.translate(0, 3)), OUTCOME);
    await workspace.applyEdit(edit);
    await until(() => outcome().state === 'met');
    equal(outcome().facets[0]!.quotes[0]!.line, 10);
  });

  it('follows the cursor', async () => {
    await viewDraft();
    const place = new Position(9, 0);
    window.activeTextEditor!.selection = new Selection(place, place);
    await until(() => readiness().here.includes('outcome-defined'));
  });

  it('is that of the pilot of a register the cursor stands in', async () => {
    await show(fileAt('proposals/register.yaml'));
    await untilTitled('Complaint summaries');
    equal(readiness().pilots, 2);
    const place = new Position(5, 0);
    window.activeTextEditor!.selection = new Selection(place, place);
    await untilTitled('Address correction');
  });

  it('stays while a page of the documentation is read beside it', async () => {
    await viewDraft();
    await commands.executeCommand('pilotlint.showDocumentation', 'decision-gate');
    await until(() => window.activeTextEditor === undefined);
    await aMoment();
    equal(view()?.title, 'Parcel sorting assistant');
  });

  it('goes on with the fix that is preferred', async () => {
    const document = await viewDraft();
    await commands.executeCommand('pilotlint.fix', document.uri.toString(), 'outcome-defined');
    await until(() => document.getText() !== PROPOSAL);
    matches(document.getText(), /\n## Success metrics\n[^]*‹[^›]+›/);
    equal(document.getText().includes('TBD'), false);
  });

  it('goes on with the fix of one criterion alone, where others are missing too', async () => {
    const document = await viewDraft();
    await commands.executeCommand('pilotlint.fix', document.uri.toString(), 'decision-gate');
    await until(() => document.getText() !== PROPOSAL);
    equal(document.getText().match(/^## .*/gm), ['## Success metrics', '## Decision gate']);
  });

  it('makes way for what to do where no proposal is open', async () => {
    await closeAll();
    await untilTitled('No proposal is open');
  });

  it('makes way for the reason where the document is no proposal', async () => {
    await show(fileAt('README.md'));
    await untilTitled('Not taken for a pilot proposal');
    equal((view() as { text: string[] }).text[0], 'Why: a README is no proposal.');
  });

  it('makes way for the reason where the language is not read', async () => {
    await showUntitled(FRENCH, 'markdown');
    await untilTitled('Not assessed');
  });

  it('makes way for the reason where the file is of another kind', async () => {
    await showUntitled('{}', 'json');
    await untilTitled('Not a Markdown or YAML file');
  });

  it('makes way for the setting where it is switched off', async () => {
    await viewDraft();
    await workspace.getConfiguration('pilotlint').update('enable', false);
    await untilTitled('Pilotlint is switched off here');
  });
});

async function aMoment(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
}
