/** The three messages between page, preload and main. Everything else goes over the port. */
export const READY = 'pressdesk:ready';
export const PORT = 'pressdesk:port';
export const DRAG_OUT = 'pressdesk:drag-out';
