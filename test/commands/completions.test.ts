import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {commands} from '../../source/commands/commands.ts';
import {completionScript, shells} from '../../source/commands/completions.ts';
import {flagTable, optionOf} from '../../source/commands/flags.ts';

describe.each(shells)('%s', shell => {
	const script = completionScript(shell);

	test('knows every command and option', () => {
		for (const {name} of commands) if (name !== null) expect(script).toContain(name);
		for (const flag of flagTable) expect(script).toContain(optionOf(flag).replace('--', shell === 'fish' ? '' : '--'));
	});

	const check = {bash: ['-n'], zsh: ['-n'], fish: ['--no-execute']}[shell];
	const isThere = spawnSync(shell, ['-c', 'true']).status === 0;
	test.skipIf(!isThere)('is a script that the shell understands', () => {
		const {status, stderr} = spawnSync(shell, check, {input: script, encoding: 'utf8'});
		expect([status, stderr]).toEqual([0, '']);
	});
});
