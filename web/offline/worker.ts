// The page's side of the talk with the service worker (web/worker/talk.ts).

export type Part = "common" | "zh" | "en" | "rest";

export interface State {
  build: string;
  held: Part[];
  /** What storing a part costs over the network, compressed. */
  bytes: Record<Part, number>;
}

export type Failure = "full" | "network";
interface Heard extends Partial<State> {
  done?: number;
  total?: number;
  failed?: Failure;
}

const PATIENCE = 10_000;

/** Silent workers are given up: one of another format does not know the question. `heard` gets the progress. */
function ask(worker: ServiceWorker, question: object, heard: (done: number, total: number) => void, patience: number): Promise<State | Failure> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    let timer = 0;
    const wait = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => done("network"), patience);
    };
    channel.port1.onmessage = (event: MessageEvent<Heard>) => {
      const words = event.data;
      wait();
      if (words.total !== undefined) return heard(words.done || 0, words.total);
      window.clearTimeout(timer);
      done(words.failed || (words as State));
    };
    wait();
    worker.postMessage(question, [channel.port2]);
  });
}

export async function stateOf(worker: ServiceWorker | null | undefined): Promise<State | undefined> {
  const state = worker ? await ask(worker, { type: "state" }, () => undefined, PATIENCE) : undefined;
  return state && isState(state) ? state : undefined;
}

/** Every file that comes gives a minute more. */
export function store(worker: ServiceWorker, parts: readonly Part[], heard: (done: number, total: number) => void): Promise<State | Failure> {
  return ask(worker, { type: "store", parts }, heard, 6 * PATIENCE);
}

export function forget(worker: ServiceWorker): Promise<State | Failure> {
  return ask(worker, { type: "forget" }, () => undefined, PATIENCE);
}

export const isState = (found: State | Failure): found is State => typeof found === "object" && Array.isArray(found.held);
