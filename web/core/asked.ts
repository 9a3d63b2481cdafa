// What an address asks of every page: large text (`?big=1`) or the usual size (`?big=0`).

export const ASKED = /[?&]big=([01])(?=&|$)/;
