// The page where learners find what was assigned to them: the tasks of the link and no others, how far they are, and what to send back.

import { decodeAssignment, isFault, markOf, names } from "../course/assignment";
import type { Assignment } from "../course/assignment";
import { carriedBy, carries, fragmentOf } from "../course/fragment";
import { keptLabel } from "../course/kept";
import { find, findAll, make } from "../platform/dom";
import { putHash } from "../platform/hash";
import { isRefused } from "../platform/storage";
import { wordsFrom } from "../platform/words";
import type { Say } from "../platform/words";
import { dayOf, minuteOf } from "../progress/clock";
import { everything, keepAssignment, keptAssignments } from "../progress/keep";
import { dueWords } from "./due";
import { labelBox } from "./label";
import { counting, toSend } from "./receipts";
import { sendBox } from "./send";
import { idOf, isModule, standing } from "./standing";
import type { Standing, Task } from "./standing";
import { tile } from "./tile";

class Desk {
  private readonly say: Say;
  private readonly lang = document.documentElement.lang;
  private readonly tasks: Task[];
  private code = "";
  private label = "";
  /** The part that changes while the page is open: how far the learner is. */
  private follow: () => void = () => undefined;

  constructor(private readonly place: HTMLElement) {
    this.say = wordsFrom(place.dataset["words"]);
    this.tasks = findAll("[data-item]").map(taskOf);
    this.open();
    window.addEventListener("hashchange", () => {
      if (carries(window.location.hash) && carriedBy(window.location.hash).code !== this.code) this.open();
    });
    // Back from a task, or in another tab meanwhile.
    window.addEventListener("pageshow", () => this.follow());
    window.addEventListener("storage", () => this.follow());
  }

  private open(): void {
    const isLink = carries(window.location.hash);
    const carried = carriedBy(window.location.hash);
    const newest = keptAssignments()[0];
    this.code = isLink ? carried.code : newest ? newest.code : "";
    const found = decodeAssignment(this.code);
    if (isFault(found)) {
      this.tell(isLink ? (found.fault === "newer" ? "newer" : "cut") : "none");
      return;
    }
    this.label = carried.label || keptLabel(this.code);
    this.hold();
    this.show(found);
  }

  /** Nothing to show: what to do, and the way to what was opened before. */
  private tell(word: string): void {
    const kept = keptAssignments().find((one) => !isFault(decodeAssignment(one.code)));
    this.place.replaceChildren(make("p", { class: "caution", role: "status" }, this.say(word)));
    if (kept) this.place.append(make("p", { class: "solo" }, make("a", { href: fragmentOf(kept.code, kept.label) }, this.say("kept"))));
  }

  private hold(): void {
    keepAssignment({ code: this.code, label: this.label, at: minuteOf(new Date()) });
    putHash(fragmentOf(this.code, this.label));
  }

  private show(assignment: Assignment): void {
    const wanted = this.tasks.filter((task) => names(assignment, task.item));
    const known = wanted.map((task) => markOf(task.item));
    const lost = assignment.items.filter((mark) => !known.includes(mark)).length;
    this.place.replaceChildren();
    if (wanted.length === 0) {
      this.place.append(make("p", { class: "caution", role: "status" }, this.say("empty")));
      return;
    }
    if (lost > 0) this.place.append(make("p", { class: "caution" }, this.say("unknown", { n: lost })));
    const modules = wanted.filter(isModule);
    const done = make("div", { class: "assigned-done", role: "status" });
    const list = make("ul", { class: "tiles assigned-tasks" });
    const send = make("div", {});
    this.place.append(this.facts(assignment, wanted, modules.length > 0));
    if (modules.length > 0) this.place.append(this.labelled());
    if (isRefused()) this.place.append(make("p", { class: "caution" }, this.say("refused")));
    this.place.append(make("h2", { id: "tasks" }, this.say("tasks")), done, list);
    if (modules.length > 0) this.place.append(make("h2", { id: "receipts" }, this.say("receipts")), send, ...this.aboutReceipts());
    this.follow = () => this.refresh(assignment, wanted, done, list, send);
    this.follow();
  }

  private facts(assignment: Assignment, wanted: readonly Task[], hasModules: boolean): HTMLElement {
    const say = this.say;
    const rows: [string, string][] = [[say("due"), dueWords(assignment.due, dayOf(minuteOf(new Date())), this.lang, say)]];
    rows.push([say("takes"), say("takes_text", { n: wanted.length, minutes: wanted.reduce((sum, task) => sum + task.minutes, 0) })]);
    if (hasModules) rows.push([say("mode"), say(`mode_${assignment.mode}`)], [say("pass"), say("percent", { n: assignment.pass })]);
    if (assignment.class) rows.push([say("class"), assignment.class]);
    const list = make("dl", { class: "facts" });
    for (const row of rows) list.append(make("dt", {}, row[0]), make("dd", {}, row[1]));
    return list;
  }

  private labelled(): HTMLElement {
    return labelBox(this.say, this.label, (label) => {
      this.label = label;
      this.hold();
      this.follow();
    });
  }

  private aboutReceipts(): HTMLElement[] {
    const href = this.place.dataset["receipts"];
    return href ? [make("p", { class: "solo" }, make("a", { href }, this.say("receipts_what")))] : [];
  }

  private refresh(assignment: Assignment, wanted: readonly Task[], done: HTMLElement, list: HTMLElement, send: HTMLElement): void {
    const all = everything();
    const receipts = (task: Task) => counting(isModule(task) ? all.modules[idOf(task.item)]?.receipts || [] : [], assignment);
    const standings: Standing[] = wanted.map((task) => standing(task, assignment, all, receipts(task)));
    const finished = standings.filter((one) => one.state === "done").length;
    list.replaceChildren(...wanted.map((task, at) => tile(task, standings[at] as Standing, fragmentOf(this.code, this.label), this.say)));
    const modules = wanted.filter(isModule);
    const isDone = finished === wanted.length;
    const sentences = isDone ? [this.say("done"), this.say(modules.length > 0 ? "done_send" : "done_tell")] : [this.say("progress", { done: finished, total: wanted.length })];
    done.classList.toggle("good", isDone);
    if (done.textContent !== sentences.join("")) done.replaceChildren(...sentences.map((sentence) => make("p", {}, sentence)));
    const sent = modules.map((task) => ({ task, receipts: toSend(receipts(task)) }));
    send.replaceChildren(...sendBox(sent, sent.filter((one) => one.receipts.length === 0).length, assignment, this.label, this.say));
  }
}

function taskOf(entry: HTMLElement): Task {
  const data = entry.dataset;
  const link = find("a", entry) as HTMLAnchorElement | null;
  return {
    item: data["item"] || "", kind: data["kind"] || "", title: link?.textContent || "", lang: link?.lang || "", href: link?.getAttribute("href") || "",
    minutes: Number(data["minutes"]), takes: data["takes"] || "", questions: (data["questions"] || "").split(" ").filter((id) => id !== ""),
  };
}

const place = find("[data-assigned]");
if (place) {
  try {
    new Desk(place);
  } catch (error) {
    console.error(error);
  }
}
