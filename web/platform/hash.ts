// Puts text behind the `#` of the address without a step in the history and without a jump: no element has such an id.

/** `hash` with its `#`. Everything on the page that follows the address, such as the link to the other language, hears of it. */
export function putHash(hash: string): void {
  if (hash === window.location.hash) return;
  try {
    window.location.replace(hash);
  } catch {
    // Some shells let no script change the address; the page works on, only its address does not tell.
  }
}
