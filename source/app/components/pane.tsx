import {Box, Text} from 'ink';
import {memo} from 'react';

/**
 * A rectangle of painted lines: one Text for all of them, because what a frame costs is the number of texts and cells,
 * not of characters. Not drawn again while its text stays the same.
 */
export const Pane = memo(function Pane({columns, rows, text}: {columns: number; rows: number; text: string}) {
	return (
		<Box width={columns} height={rows} flexShrink={0} overflow="hidden">
			<Text wrap="truncate-end">{text}</Text>
		</Box>
	);
});
