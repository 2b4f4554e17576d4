/** What a WebSocket login is signed for, as if it were a GET. */
export const LOGIN_PATH = '/user/verify';
