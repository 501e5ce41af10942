/** Takes the pictures of the README and the walkthrough from the last run of the tours: `npm run pictures`. */
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const TAKEN = join('out', 'screenshots', 'node');
const WALKTHROUGH = join(TAKEN, 'walkthrough');

copyFileSync(join(TAKEN, 'problems.png'), join('media', 'screenshot.png'));
copyFileSync(join(TAKEN, 'panel.png'), join('media', 'panel.png'));
for (const file of readdirSync(WALKTHROUGH)) {
  copyFileSync(join(WALKTHROUGH, file), join('media', 'walkthrough', file));
}
