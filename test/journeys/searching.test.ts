import {afterEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

let app: App;
afterEach(() => app.close());

const indexed = indexedCorpus();
const open = async (columns: number, rows: number) => {
	app = await launch({args: [corpus], env: indexed, columns, rows, patience: 20_000});
	await app.sees(allRead);
};

test('a field is completed, saved under a name, brought back, and its articles sorted', async () => {
	await open(120, 35);
	app.press('/');
	app.type('outlet:cour');
	await app.sees(/│ Northgate Courier +4/);
	app.press('tab');
	await app.sees(/\/ outlet:"Northgate Courier" +4 of 18/);
	app.type('tai');
	await app.sees(/▌On Taiwan, Putin says it again/);
	app.press('ctrl-s', 'ctrl-u');
	app.type('Courier on Taiwan');
	app.press('enter');
	await app.sees('Saved as “Courier on Taiwan”');
	app.press('escape', 'escape');
	await app.sees('Articles 18');
	app.press('S');
	await app.sees(/▌ Courier on Taiwan +outlet:"Northgate Courier" tai/);
	app.press('enter');
	await app.sees(/tai +3 of 18/);
	app.press('s');
	await app.sees('by date, 3 of 18');
	app.press('escape', 'q');
	expect((await app.exit()).code).toBe(0);
});

test('a search that was used comes back with an arrow', async () => {
	await open(100, 30);
	app.press('/');
	app.type('grievances');
	app.press('enter');
	await app.sees('n next match');
	app.press('escape', 'escape');
	await app.sees('Articles 18');
	app.press('/', 'up');
	await app.sees('/ grievances');
	app.press('down');
	await app.sees(/ \/ +18/);
	app.press('escape', 'q');
	await app.exit();
});

test('facets narrow the list beside them, include and leave out', async () => {
	await open(120, 35);
	app.press('f');
	await app.sees(/Narrow by +of 18 articles/);
	await app.sees(/▌ {2}Northgate Courier +4/);
	app.press('space');
	await app.sees(/│ \/ outlet:"Northgate Courier" +4 of 18/);
	await app.sees(/▌\+ Northgate Courier +4/);
	app.press('j', '!');
	await app.sees(/Northgate Courier" !outlet:"Osterby Evening Post"/);
	app.press('escape');
	await app.sees(/\/ outlet:"Northgate Courier" !outlet:"Osterby Evening Post"|\/ .*Evening Post"/);
	app.press('escape');
	await app.sees('Articles 18');
});
