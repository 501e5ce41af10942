import { commands, workspace } from 'vscode';
import { closeAll, fileAt, problemsOf, show, until, write } from './editor';
import { equal } from './expect';

/** The run in a web worker is in Restricted Mode, the other is not. */
const { isTrusted } = workspace;

describe(`a workspace that is ${isTrusted ? 'trusted' : 'not trusted'}`, () => {
  afterEach(closeAll);

  it(`has ${isTrusted ? 'a' : 'no'} file held against a proposal that is a link to one elsewhere`, async () => {
    const { uri } = await show(fileAt('linked/returns.md'));
    await until(() => problemsOf(uri).length > 0);
    const beside = fileAt('linked/returns.pilot.yaml').toString();
    const places = problemsOf(uri).flatMap(({ relatedInformation = [] }) => relatedInformation);
    equal(
      places.some(({ location }) => location.uri.toString() === beside),
      isTrusted,
    );
  });

  it(`is ${isTrusted ? '' : 'not '}ruled by the configuration above it`, async () => {
    const { uri } = await show(fileAt('linked/ignored.md'));
    // Opened after it, and told after it.
    const { uri: other } = await show(fileAt('linked/returns.md'));
    await until(() => problemsOf(other).length > 0);
    equal(problemsOf(uri).length === 0, isTrusted);
  });

  it(`is linted ${isTrusted ? 'with' : 'without'} what links lead to`, async () => {
    await write('linked/.gitignore', '');
    await commands.executeCommand('pilotlint.lintWorkspace');
    equal(problemsOf(fileAt('linked/link.md')).length > 0, isTrusted);
    equal(problemsOf(fileAt('linked/folder/returns.md')).length > 0, isTrusted);
    equal(problemsOf(fileAt('linked/returns.md')).length > 0, true);
    await write('linked/.gitignore', '*\n');
    await until(() => problemsOf(fileAt('linked/returns.md')).length === 0);
  });
});
