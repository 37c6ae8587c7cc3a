/** The WebSocket of the browser host, relative to the page's origin. */
export const SOCKET_ADDRESS = '/contract';
