export type OverlayCommand = {type: 'help'} | {type: 'show-failures'};
