/** A page that lies over the panes. */
export type Overlay = {kind: 'help'; top: number} | {kind: 'failures'; top: number};
