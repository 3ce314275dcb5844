import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {installed} from '../bench/peers.ts';

/** An OpenSSH server on this machine, for one user with one key, both thrown away with it. */
export interface SshServer {
	port: number;
	/** Arguments for `ssh` that run a command in a terminal of the server; by way of another port where one is given. */
	client(command: string, port?: number): string[];
	close(): Promise<void>;
}

/** Why no server can be started here; `null` where it can. */
export function whyNoServer(): string | null {
	const missing = ['ssh', 'sshd', 'ssh-keygen'].filter(name => installed(name) === null);
	return missing.length === 0 ? null : `${missing.join(', ')} not installed`;
}

/** @throws {Error} With what the server said, where it does not start. */
export async function startSshServer(): Promise<SshServer> {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-ssh-'));
	const keys = {host: join(folder, 'host'), user: join(folder, 'user')};
	for (const key of Object.values(keys)) {
		execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'newsglass test', '-f', key]);
	}
	const known = join(folder, 'known');
	writeFileSync(known, `newsglass-test ${readFileSync(`${keys.host}.pub`, 'utf8')}`);
	const port = await freePort();
	const config = join(folder, 'config');
	writeFileSync(config, settings(port, keys.host, `${keys.user}.pub`));
	// Run by root, it wants the empty folder that a service manager makes for it.
	if (process.getuid?.() === 0) mkdirSync('/run/sshd', {recursive: true, mode: 0o755});
	const server = spawn(installed('sshd')!, ['-D', '-e', '-f', config], {stdio: ['ignore', 'ignore', 'pipe']});
	await listening(server);
	const options = ['HostKeyAlias=newsglass-test', `UserKnownHostsFile=${known}`, 'IdentitiesOnly=yes', 'BatchMode=yes'];
	return {
		port,
		client: (command, by = port) => [
			...['-tt', '-F', 'none', '-i', keys.user, '-p', String(by)],
			...options.flatMap(option => ['-o', option]),
			`${userInfo().username}@127.0.0.1`,
			command,
		],
		async close() {
			const ended = new Promise(resolve => server.once('exit', resolve));
			server.kill();
			await ended;
			rmSync(folder, {recursive: true});
		},
	};
}

function settings(port: number, hostKey: string, userKey: string): string {
	return [
		`Port ${port}`,
		'ListenAddress 127.0.0.1',
		`HostKey ${hostKey}`,
		`AuthorizedKeysFile ${userKey}`,
		'PidFile none',
		// The folder for temporary files may be written by anybody.
		'StrictModes no',
		'PasswordAuthentication no',
		'PermitRootLogin prohibit-password',
		'PrintMotd no',
		'PrintLastLog no',
		'',
	].join('\n');
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const {port} = server.address() as AddressInfo;
	await new Promise(resolve => server.close(resolve));
	return port;
}

function listening(server: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let said = '';
		server.stderr!.on('data', (chunk: Buffer) => {
			said += chunk;
			if (said.includes('Server listening')) resolve();
		});
		server.once('exit', code => reject(new Error(`sshd ended with exit code ${code}: ${said}`)));
	});
}
