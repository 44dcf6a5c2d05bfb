// Runs the HTML differs of npm on pairs of texts: node html-differs.mjs <in.json> <out.json>
// In: [{id, before, after}] of HTML. Out: {tool: {id: [[op, text], ...]}} with op "=", "-" or "+", visible text only.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const { JSDOM } = require('jsdom');
const dom = new JSDOM('<!doctype html><body></body>');
globalThis.window = dom.window;
globalThis.document = dom.window.document;
globalThis.Node = dom.window.Node;
globalThis.DocumentFragment = dom.window.DocumentFragment;
globalThis.HTMLElement = dom.window.HTMLElement;
const nodeHtmldiff = require('node-htmldiff');
const htmldiffJs = require('htmldiff-js');
const { visualDomDiff } = require('visual-dom-diff');

const BLOCKS = /^(P|H[1-6]|LI|UL|OL|TABLE|TR|TD|TH|THEAD|TBODY|BLOCKQUOTE|PRE|HR|SECTION|DIV)$/;

function element(html) {
  const div = document.createElement('div');
  div.innerHTML = html;
  return div;
}

function spans(root) {
  const out = [];
  const add = (op, text) => {
    const last = out[out.length - 1];
    if (last && last[0] === op) last[1] += text;
    else out.push([op, text]);
  };
  const walk = (node, op) => {
    if (node.nodeType === 3) {
      add(op, node.data);
    } else if (node.nodeName === 'IMG') {
      add(op, node.getAttribute('alt') || '');
    } else {
      let own = op;
      const kind = node.nodeName;
      const css = typeof node.className === 'string' ? node.className : '';
      if (kind === 'INS' || css.includes('vdd-added')) own = '+';
      if (kind === 'DEL' || css.includes('vdd-removed')) own = '-';
      node.childNodes.forEach(child => walk(child, own));
      if (BLOCKS.test(kind)) add('=', '\n');
    }
  };
  root.childNodes.forEach(child => walk(child, '='));
  return out;
}

// Marks of a changed format count as told, though no word is marked.
function told(root) {
  return root.querySelector('ins, del, .vdd-added, .vdd-removed, .vdd-modified') !== null;
}

const TOOLS = {
  'node-htmldiff': (a, b) => element(nodeHtmldiff(a, b)),
  'htmldiff-js': (a, b) => element((htmldiffJs.default || htmldiffJs).execute(a, b)),
  'visual-dom-diff': (a, b) => {
    const root = document.createElement('div');
    root.appendChild(visualDomDiff(element(a), element(b)));
    return root;
  },
};

const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const result = {};
for (const [tool, run] of Object.entries(TOOLS)) {
  result[tool] = {};
  const start = process.cpuUsage();
  for (const each of cases) {
    try {
      const root = run(each.before, each.after);
      result[tool][each.id] = { told: told(root), strips: [{ spans: spans(root), moved: false }] };
    } catch (error) {
      result[tool][each.id] = { told: false, strips: [], error: String(error) };
    }
  }
  const used = process.cpuUsage(start);
  console.log(`${tool.padEnd(16)} ${((used.user + used.system) / 1e6).toFixed(1)} s of processor`);
}
writeFileSync(process.argv[3], JSON.stringify(result));
