import { DiagnosticSeverity, Range, WorkspaceEdit, workspace, type Diagnostic } from 'vscode';
import {
  PROPOSAL,
  closeAll,
  fileAt,
  markedWords,
  pilotlint,
  problemsOf,
  remove,
  show,
  until,
  write,
} from './editor';
import { equal } from './expect';

/** Of the decision, in `team/returns.pilot.yaml`; the proposal itself has another. */
const DATE = new Range(4, 15, 4, 25);

describe('what is around a document', () => {
  afterEach(closeAll);

  it('is held against it: the file beside it, as it is edited', async () => {
    await workspace.fs.copy(fileAt('team'), fileAt('pair'));
    const { uri } = await show(fileAt('pair/returns.md'));
    const beside = fileAt('pair/returns.pilot.yaml');
    const lines = (): number[] =>
      problemsOf(uri)
        .flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location))
        .filter((location) => location.uri.toString() === beside.toString())
        .map(({ range }) => range.start.line);
    await until(() => lines().includes(DATE.start.line));
    await show(beside);
    const edit = new WorkspaceEdit();
    edit.replace(beside, DATE, '2027-10-14');
    await workspace.applyEdit(edit);
    await until(() => !lines().includes(DATE.start.line));
    await remove('pair');
  });

  it('decides whether it is linted: the configuration of its folder, as it changes', async () => {
    await write('team/ignored.md', PROPOSAL);
    const document = await show(fileAt('team/ignored.md'));
    const { status } = await pilotlint();
    await until(() => status().text === 'Not a pilot proposal');
    equal(problemsOf(document.uri), []);
    await write('team/.pilotlint.yaml', 'ignores: []\n');
    await until(() => markedWords(document).includes('TBD'));
    await write('team/.pilotlint.yaml', 'ignores: [ignored.md]\n');
    await until(() => markedWords(document).length === 0);
  });

  it('is judged by the settings, but for what the configuration says', async () => {
    await write('set/proposal.md', PROPOSAL);
    const { uri } = await show(fileAt('set/proposal.md'));
    const severities = () =>
      [...new Set(problemsOf(uri).map((problem) => `${criterionOf(problem)} ${problem.severity}`))].sort();
    await until(() => severities().length > 0);
    const before = severities();
    const settings = workspace.getConfiguration('pilotlint');
    await settings.update('rules', { 'outcome-defined': 'hint', 'data-source-named': 'off' });
    await until(() => severities().some((one) => one === `outcome-defined ${DiagnosticSeverity.Hint}`));
    equal(
      severities().some((one) => one.startsWith('data-source-named')),
      false,
    );
    await write('set/base.json', '{ "rules": { "outcome-defined": "error" } } // ours');
    await write('set/.pilotlint.yaml', 'extends: base.json\n');
    await until(() => severities().some((one) => one === `outcome-defined ${DiagnosticSeverity.Error}`));
    await write('set/base.json', '{}');
    await until(() => severities().some((one) => one === `outcome-defined ${DiagnosticSeverity.Hint}`));
    await settings.update('rules', undefined);
    await until(() => severities().join() === before.join());
    await remove('set');
  });

  it('has its own mistakes told', async () => {
    await write('broken/.pilotlint.yaml', 'nonsense: true\n');
    await write('broken/proposal.md', PROPOSAL);
    await show(fileAt('broken/proposal.md'));
    await until(() => problemsOf(fileAt('broken/.pilotlint.yaml')).length > 0);
    await remove('broken');
    await until(() => problemsOf(fileAt('broken/.pilotlint.yaml')).length === 0);
  });
});

function criterionOf({ code }: Diagnostic): string {
  return (code as { value: string }).value.split('/')[0]!;
}
