// Where this page stands, and so whether a browser lets it be stored: only from https (or the reader's own machine).

export type Whereabouts = "file" | "insecure" | "unable" | "preview" | "able";

interface Timed {
  serverTiming?: readonly { name: string }[];
}

export function whereabouts(): Whereabouts {
  if (window.location.protocol === "file:") return "file";
  if (!window.isSecureContext) return "insecure";
  if (!("serviceWorker" in navigator)) return "unable";
  return isPreview() ? "preview" : "able";
}

/** `make serve` says so in a header (scripts/commands/serve.py): an editor must see every change at once. */
function isPreview(): boolean {
  const timed = window.performance.getEntriesByType("navigation")[0] as Timed | undefined;
  return (timed?.serverTiming || []).some((one) => one.name === "preview");
}

interface Connected {
  connection?: { saveData?: boolean; effectiveType?: string };
}

/** The reader saves traffic, or has hardly any: nothing is fetched that was not asked for. */
export function savesTraffic(): boolean {
  const connection = (navigator as Connected).connection;
  return connection?.saveData === true || /2g/.test(connection?.effectiveType || "");
}
