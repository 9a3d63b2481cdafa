// Data come as classic scripts, the only files that pages opened from disk may load. Each is asked for once.

const asked = new Map<string, Promise<unknown>>();

interface Shelf {
  pujiang?: Record<string, unknown>;
}

/** What the script at `address` put on the shelf under `name`; undefined where it did not come or could not be read. */
export function load(address: string, name: string): Promise<unknown> {
  const before = asked.get(address);
  if (before) return before;
  const coming = new Promise<unknown>((done) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => done((window as unknown as Shelf).pujiang?.[name]);
    script.onerror = () => done(undefined);
    document.head.append(script);
  });
  asked.set(address, coming);
  return coming;
}
