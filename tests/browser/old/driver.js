// Drives Chromium 86. A line of JSON comes in, {"call": "page.goto", "with": […]}, and one goes out: {"gave": …} or {"failed": "…"},
// with what the page complained of meanwhile in "heard" and the addresses it asked for in "asked". Started by old_browser.py.
const fs = require("fs");
const path = require("path");
const readline = require("readline");
const zlib = require("zlib");
const puppeteer = require("puppeteer-core");

const packed = process.argv[2];
const program = process.argv[3];
const REPORT_REFUSALS =
  "addEventListener('securitypolicyviolation', event => console.error('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI))";
// No zygote and no sandbox: they would need rights that a container does not give. Not --single-process: on a busy machine it hung at the
// start 18 times of 40, these flags not once.
const FLAGS = [
  "--no-sandbox", "--no-zygote", "--disable-gpu", "--in-process-gpu", "--disable-software-rasterizer",
  "--disable-background-networking", "--disable-sync", "--no-first-run",
];
let heard = [];
let asked = [];

/** Unpacked once; renamed into place, because another worker may be at it too. */
function unpack() {
  if (fs.existsSync(program)) return;
  fs.mkdirSync(path.dirname(program), { recursive: true });
  const unfinished = `${program}.${process.pid}`;
  fs.writeFileSync(unfinished, zlib.brotliDecompressSync(fs.readFileSync(packed)), { mode: 0o755 });
  fs.renameSync(unfinished, program);
}

async function open() {
  const browser = await puppeteer.launch({ executablePath: program, args: FLAGS, headless: true, handleSIGTERM: false });
  // The caller's patience is at an end: a browser that hangs would not answer a polite request either.
  process.on("SIGTERM", () => {
    browser.process().kill("SIGKILL");
    process.exit(1);
  });
  const page = (await browser.pages())[0];
  await page.evaluateOnNewDocument(REPORT_REFUSALS);
  page.on("console", (message) => heard.push(`${message.type()} in the console: ${message.text()}`));
  page.on("pageerror", (fault) => heard.push(`error: ${fault.message}`));
  page.on("request", (request) => asked.push(request.url()));
  page.on("requestfailed", (request) => heard.push(`failed: ${request.url()} ${request.failure().errorText}`));
  page.on("response", (answer) => answer.status() >= 400 && heard.push(`${answer.status()}: ${answer.url()}`));
  return { browser, page };
}

/** "page.keyboard.press" → that method. What JSON cannot carry (elements, answers of the server) comes back as null. */
async function call(places, name, given) {
  const steps = name.split(".");
  const method = steps.pop();
  let owner = places;
  for (const step of steps) owner = owner[step];
  const gave = await owner[method](...given);
  const isPlain = gave === null || typeof gave !== "object" || Array.isArray(gave) || gave.constructor === Object;
  return isPlain && gave !== undefined ? gave : null;
}

async function main() {
  unpack();
  const places = await open();
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const order = JSON.parse(line);
    const answer = {};
    try {
      answer.gave = await call(places, order.call, order.with);
    } catch (fault) {
      answer.failed = String(fault.message || fault);
    }
    process.stdout.write(JSON.stringify({ ...answer, heard, asked }) + "\n");
    heard = [];
    asked = [];
  }
  await places.browser.close();
}

main().catch((fault) => {
  process.stderr.write(`${fault.stack || fault}\n`);
  process.exit(1);
});
