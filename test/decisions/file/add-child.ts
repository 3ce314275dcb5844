/** Stars a number of articles of a corpus, one after the other: add-child.ts FOLDER NAME COUNT. */
import {openDecisions} from '../../../source/decisions/file/open-decisions.ts';

const [folder, name, count] = process.argv.slice(2);
const file = await openDecisions([folder!]);
process.stdout.write('open\n');
await new Promise(resolve => process.stdin.once('data', resolve));
for (let index = 0; index < Number(count); index++) await file.add({do: 'star', article: `${name}-${index}`});
process.stdin.destroy();
