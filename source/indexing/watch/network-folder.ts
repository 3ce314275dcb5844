import {statfs} from 'node:fs/promises';

/**
 * File systems on which others can change files without this machine being told. Their numbers: statfs(2) and
 * linux/magic.h; FUSE is among them for sshfs and its like.
 */
const networkTypes = new Set([
	0x6969, // NFS
	0x517b, // SMB
	0xff534d42, // CIFS
	0xfe534d42, // SMB 2
	0x65735546, // FUSE
	0x01021997, // 9P
	0x5346414f, // AFS
	0x6b414653, // kAFS
	0x73757245, // Coda
	0x00c36400, // Ceph
	0x0bd00bd0, // Lustre
	0x564c, // NCP
	0x786f4256, // VirtualBox shared folder
]);

/** Whether a folder lies on such a file system. False where the system does not say: macOS and Windows number otherwise. */
export async function isNetworkFolder(path: string): Promise<boolean> {
	if (process.platform !== 'linux') return false;
	try {
		return networkTypes.has((await statfs(path)).type >>> 0);
	} catch {
		return false;
	}
}
