/** The whole test run: builds, checks the code, then runs every suite. Its last line is the sum of it all. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

interface Step {
  readonly title: string;
  readonly command: string;
}

interface Count {
  passed: number;
  failed: number;
}

const STEPS: readonly Step[] = [
  { title: 'Build', command: 'npm run --silent build' },
  { title: 'Types', command: 'npm run --silent typecheck' },
  { title: 'Style and layers', command: 'npm run --silent lint' },
  { title: 'Unit tests', command: 'npx mocha --reporter dot' },
  { title: 'In VS Code, Node extension host', command: 'npx tsx test/host/run.ts node' },
  { title: 'In VS Code, web-worker extension host', command: 'npx tsx test/host/run.ts web' },
];

const total: Count = { passed: 0, failed: 0 };
for (const [index, step] of STEPS.entries()) {
  const started = Date.now();
  console.log(`\n[${index + 1}/${STEPS.length}] ${step.title}`);
  const count = await run(step.command);
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `[${index + 1}/${STEPS.length}] ${step.title}: ${count.failed > 0 ? 'FAILED' : 'ok'} in ${seconds} s`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Counts the tests of a step that runs mocha; any other step counts as one. */
async function run(command: string): Promise<Count> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
  const count: Count = { passed: 0, failed: 0 };
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    const [, number, what] = /^[│ ]*(\d+) (passing|failing)\b/.exec(stripVTControlCharacters(line)) ?? [];
    if (what === 'passing') count.passed += Number(number);
    if (what === 'failing') count.failed += Number(number);
  }
  const succeeded = await exited;
  // A suite that does not come to its end has not said so.
  if (!succeeded && count.failed === 0) count.failed = 1;
  if (succeeded && count.passed === 0) count.passed = 1;
  return count;
}
