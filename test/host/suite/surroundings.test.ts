import { Range, WorkspaceEdit, workspace } from 'vscode';
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

  it('has its own mistakes told', async () => {
    await write('broken/.pilotlint.yaml', 'nonsense: true\n');
    await write('broken/proposal.md', PROPOSAL);
    await show(fileAt('broken/proposal.md'));
    await until(() => problemsOf(fileAt('broken/.pilotlint.yaml')).length > 0);
    await remove('broken');
    await until(() => problemsOf(fileAt('broken/.pilotlint.yaml')).length === 0);
  });
});
