// The file, line by line, with rules that can be marked and findings below the lines that they are about.

import { byId, element, fill } from "./dom.js";

const MOST_LINES = 4000;
const decoder = new TextDecoder();

export class FileView {
  #bytes = new Uint8Array();
  #lines = [];
  #marks = [];

  /** Shows a file. Findings have a line, a severity, a message, and help. */
  show(bytes, findings) {
    this.#bytes = bytes;
    this.#lines = lineStarts(bytes);
    this.#marks = [];
    const below = new Map();
    for (const finding of findings) {
      const line = Math.min(finding.line ?? 1, this.#lines.length);
      below.set(line, [...(below.get(line) ?? []), finding]);
    }
    // What stands behind the last line break is no line of its own where there is nothing.
    const isEnded = this.#lines.length > 1 && this.#lines.at(-1) === bytes.length && !below.has(this.#lines.length);
    const count = this.#lines.length - (isEnded ? 1 : 0);
    const shown = Math.min(count, MOST_LINES);
    const items = [];
    for (let line = 1; line <= shown; line++) {
      const item = element("li", { "data-line": line }, element("code", {}, this.#text(line)));
      for (const finding of below.get(line) ?? []) item.append(this.#finding(finding));
      items.push(item);
    }
    if (shown < count) {
      items.push(element("li.more", {}, `… ${count - shown} more lines are judged and not shown.`));
    }
    fill(byId("code"), items);
  }

  #finding(finding) {
    return element(
      `p.finding.${finding.severity}`, {},
      element("strong", {}, finding.severity), " ", finding.message, finding.help ? ` ${finding.help}` : "",
      finding.rule ? element("span.rule-name", {}, ` ${finding.rule}`) : null,
    );
  }

  #range(line) {
    const start = this.#lines[line - 1];
    let end = line < this.#lines.length ? this.#lines[line] : this.#bytes.length;
    while (end > start && (this.#bytes[end - 1] === 10 || this.#bytes[end - 1] === 13)) end--;
    return [start, end];
  }

  #text(line) {
    const [start, end] = this.#range(line);
    return decoder.decode(this.#bytes.subarray(start, end));
  }

  /** Marks stretches of bytes, each with a class: `match`, `exclude` or `miss`. */
  mark(ranges) {
    const touched = new Set();
    for (const range of [...this.#marks, ...ranges]) {
      for (let line = this.#lineOf(range.start); line <= this.#lineOf(Math.max(range.end - 1, range.start)); line++) {
        touched.add(line);
      }
    }
    this.#marks = ranges;
    for (const line of touched) this.#paint(line);
  }

  #lineOf(offset) {
    let [low, high] = [0, this.#lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#lines[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  #paint(line) {
    const item = byId("code").querySelector(`[data-line="${line}"]`);
    if (!item) return;
    const [start, end] = this.#range(line);
    const parts = [];
    let at = start;
    for (const mark of this.#marks) {
      const from = Math.max(mark.start, at);
      const to = Math.min(mark.end, end);
      if (from >= to) continue;
      if (from > at) parts.push(decoder.decode(this.#bytes.subarray(at, from)));
      parts.push(element(`mark.${mark.kind}`, {}, decoder.decode(this.#bytes.subarray(from, to))));
      at = to;
    }
    parts.push(decoder.decode(this.#bytes.subarray(at, end)));
    fill(item.querySelector("code"), parts);
  }

  /** Brings the first mark into view, within the file's own frame. */
  reveal() {
    if (!this.#marks.length) return;
    const code = byId("code");
    const item = code.querySelector(`[data-line="${this.#lineOf(this.#marks[0].start)}"]`);
    if (!item) return;
    const top = item.offsetTop - code.offsetTop;
    if (top < code.scrollTop || top + item.offsetHeight > code.scrollTop + code.clientHeight) {
      code.scrollTop = Math.max(0, top - code.clientHeight / 3);
    }
  }

  /** The text of a stretch, on one line. */
  source(start, end) {
    return decoder.decode(this.#bytes.subarray(start, end)).replace(/\s+/g, " ");
  }
}

function lineStarts(bytes) {
  const starts = [0];
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 10) starts.push(index + 1);
    else if (bytes[index] === 13 && bytes[index + 1] !== 10) starts.push(index + 1);
  }
  return starts;
}
