import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../core/version';
import { CACHE_NAME } from './cache-name';
import type { CheckOptions } from './check';
import type { ExplainCommand } from './explain';
import { EXIT, type Io } from './io';
import type { ReportOptions } from './report';
import { FORMATS } from '../core/report/formats';
import { GROUPINGS } from '../core/model/grouping';

/** Runs the command line; resolves to the exit code and never rejects. */
export async function execute(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.clean;
  // Commands are loaded only when needed: `--version` answers without the parsers.
  const program = createProgram(io, {
    check: async (paths, options) => {
      const { check } = await import('./check');
      code = await check(paths, options, io);
    },
    explain: async (file, criterion, options) => {
      const { explain } = await import('./explain');
      code = await explain(file, criterion, options, io);
    },
    report: async (paths, options) => {
      const { report } = await import('./report');
      code = await report(paths, options, io);
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure;
    io.stderr.write(`pilotlint: ${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.failure;
  }
}

interface Commands {
  check(paths: string[], options: CheckOptions): Promise<void>;
  explain(file: string, criterion: string | undefined, options: ExplainCommand): Promise<void>;
  report(paths: string[], options: ReportOptions): Promise<void>;
}

function createProgram(io: Io, commands: Commands): Command {
  const program = new Command('pilotlint')
    .description('Is this AI pilot proposal ready to scale?')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(pilotlint --help says what it takes)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  addCheck(program.command('check'), commands.check);
  addExplain(program.command('explain'), commands.explain);
  addReport(program.command('report'), commands.report);
  return program;
}

function addCheck(command: Command, check: Commands['check']): void {
  command
    .description('Check Markdown and YAML proposals against the scaling checklist.')
    .argument(
      '[paths...]',
      'files, folders (searched for .md, .markdown, .yaml and .yml) or globs; - is standard input',
    )
    .option('--stdin', 'check the text on standard input')
    .option(
      '--stdin-filename <name>',
      'what to call that text; its ending decides how it is read',
      'stdin.md',
    )
    .addOption(
      new Option('-f, --format <format>', 'form of the report').choices(['pretty', 'json']).default('pretty'),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .option('--assume-proposal', 'check every file, even where no proposal is recognised')
    .option('--quiet', 'show errors only (the JSON report always holds everything)')
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings than this', parseCount)
    .option('--cache', 'check only files that have changed since the last run with this option')
    .option('--cache-location <path>', 'file or folder to keep the cache in', CACHE_NAME)
    .option('--verbose', 'show hints too, and the files that are no proposal, with the reason')
    .option('--color', 'use colour even when not on a terminal')
    .option('--no-color', 'use no colour')
    .addHelpText('after', HELP)
    .action(check);
}

function addExplain(command: Command, explain: Commands['explain']): void {
  command
    .description('Show which words of a file convinced which rule.')
    .argument('<file>', 'a Markdown or YAML file')
    .argument('[criterion]', 'only this criterion, such as outcome-defined')
    .option('--color', 'use colour even when not on a terminal')
    .option('--no-color', 'use no colour')
    .action(explain);
}

function addReport(command: Command, report: Commands['report']): void {
  command
    .description('Write the reviews of proposals, or the portfolio they make.')
    .argument('[paths...]', 'files, folders or globs, as for check')
    .addOption(
      new Option('-f, --format <format>', 'what to write; without it, as the output is named').choices(
        FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write to a file, such as portfolio.html')
    .option('--portfolio', 'all proposals seen together, with the metrics of pilot fatigue')
    .addOption(
      new Option('--group-by <fact>', 'how a portfolio is grouped (implies --portfolio)')
        .choices(GROUPINGS)
        .implies({ portfolio: true }),
    )
    .addOption(
      new Option('--today <date>', 'count a portfolio from this day, YYYY-MM-DD (implies --portfolio)')
        .argParser(parseDay)
        .implies({ portfolio: true }),
    )
    .option('--assume-proposal', 'report on every file, even where no proposal is recognised')
    .addHelpText(
      'after',
      '\nExit codes: 0 written, 2 usage, nothing matched or a crash. Gaps fail nothing here.',
    )
    .action(report);
}

const HELP = `
Folders are searched as git sees them: what .gitignore excludes is left out, and so is node_modules.
A file that is named is always checked.

Exit codes: 0 clean, 1 errors found or too many warnings, 2 usage, nothing matched or a crash.`;

function parseDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) || text.length !== 10) {
    throw new InvalidArgumentError('It is a day, such as 2026-11-22.');
  }
  return text;
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is a number, such as 0.');
  return Number(text);
}
