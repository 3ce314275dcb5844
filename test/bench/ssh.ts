import type {Bench} from './context.ts';
import type {Table} from './table.ts';
export async function benchSsh(_: Bench): Promise<Table[]> {
	return [];
}
