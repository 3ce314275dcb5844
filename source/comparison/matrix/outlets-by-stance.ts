import type {Outlet} from '../comparison.ts';
import type {ClaimMatrix, MatrixRow, Stance} from './matrix.ts';

/** Outlets that say what a row says, or say it otherwise. */
export function reportedBy(row: MatrixRow, {outlets}: Pick<ClaimMatrix, 'outlets'>): Outlet[] {
	return outlets.filter((_, column) => row.cells[column]!.stance !== 'silent');
}

/** Outlets that leave out what a row says. */
export function notReportedBy(row: MatrixRow, {outlets}: Pick<ClaimMatrix, 'outlets'>): Outlet[] {
	return outletsWith(row, outlets, 'silent');
}

export function outletsWith(row: MatrixRow, outlets: readonly Outlet[], stance: Stance): Outlet[] {
	return outlets.filter((_, column) => row.cells[column]!.stance === stance);
}
