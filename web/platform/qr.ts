// A QR code as a picture that a long press keeps: PNG, because WeChat saves no SVG and no canvas.

import { correction, generate } from "lean-qr";
import { make } from "./dom";

/** Light modules around the code; scanners ask for four. */
const QUIET = 4;
const DARK = "#000";
const LIGHT = "#fff";
/** Whole pixels to a module, so that no edge is blurred: enough for a screen of three pixels to the point, and for paper. */
const LEAST_PIXELS = 720;

/** Black on white in dark mode too: not every camera reads it the other way round. Level M at least: a folded or spotted sheet still reads. */
export function qrImage(text: string, alt: string): HTMLElement {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const modules = code.size + 2 * QUIET;
  const scale = Math.ceil(LEAST_PIXELS / modules);
  const canvas = make("canvas", { width: String(modules * scale), height: String(modules * scale) });
  const pen = canvas.getContext("2d");
  if (!pen) return canvas;
  pen.fillStyle = LIGHT;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = DARK;
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) pen.fillRect((x + QUIET) * scale, (y + QUIET) * scale, scale, scale);
    }
  }
  return asPicture(canvas, alt);
}

/** Folded, and drawn when asked for: a phone with nine of them would be kept busy for nothing. */
export function foldedQr(text: string, summary: string, alt: string, name: string): HTMLDetailsElement {
  const box = make("details", { class: name }, make("summary", {}, summary));
  box.addEventListener("toggle", () => {
    if (box.open && box.children.length === 1) box.append(qrImage(text, alt));
  });
  return box;
}

/** Where the browser lets no script read a canvas the canvas itself is shown: it can be scanned, if not saved. */
function asPicture(canvas: HTMLCanvasElement, alt: string): HTMLElement {
  const side = String(canvas.width);
  try {
    return make("img", { class: "qr", src: canvas.toDataURL("image/png"), alt, width: side, height: side });
  } catch {
    canvas.className = "qr";
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", alt);
    return canvas;
  }
}
