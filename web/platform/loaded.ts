// Data come as classic scripts, the only files that pages opened from disk may load. Each is asked for once.

const asked = new Map<string, Promise<boolean>>();

/** Whether the script at `address` came; what it holds is then where it put it. */
export function loaded(address: string): Promise<boolean> {
  const before = asked.get(address);
  if (before) return before;
  const coming = new Promise<boolean>((done) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  });
  asked.set(address, coming);
  return coming;
}
