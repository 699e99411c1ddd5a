// Draws every model of processes/ into src/docs/images/<process id>.svg (and, for a quick look, into PNG files).
// Run by hand after a model was changed; no part of the build.
//
// Needs node 20 or newer, the npm packages playwright-core and bpmn-js in the folder it is started from
// (any folder outside the repository), and a Chromium:
//
//   npm install playwright-core bpmn-js
//   CHROMIUM=$(command -v chromium) node <repository>/src/docs/render-models.mjs [folder for PNG files]
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (!process.env.CHROMIUM) throw new Error('Set CHROMIUM to the path of a Chromium.');

const require = createRequire(join(process.cwd(), 'package.json'));
const { chromium } = require('playwright-core');
const viewer = require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js');
const models = fileURLToPath(new URL('../../processes/', import.meta.url));
const images = fileURLToPath(new URL('./images/', import.meta.url));
const pngs = process.argv[2];

const quiet = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking',
  'disable-component-update', 'disable-sync'].map(name => `--${name}`);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: quiet });
try {
  const page = await browser.newPage();
  await page.setContent('<body style="margin:0"><div id="canvas" style="width:800px;height:600px"></div></body>');
  await page.addScriptTag({ path: viewer });
  for (const file of readdirSync(models).filter(name => name.endsWith('.bpmn'))) {
    const name = basename(file, '.bpmn');
    const svg = stable(await page.evaluate(drawn, readFileSync(join(models, file), 'utf8')));
    writeFileSync(join(images, `${name}.svg`), `${svg.trimEnd()}\n`);
    if (pngs) await photograph(svg, join(pngs, `${name}.png`));
  }
} finally {
  await browser.close();
}

async function drawn(xml) {
  const bpmn = new BpmnJS({ container: '#canvas' });
  const { warnings } = await bpmn.importXML(xml);
  if (warnings.length) throw new Error(warnings.map(warning => warning.message).join('\n'));
  const { svg } = await bpmn.saveSVG();
  bpmn.destroy();
  return svg;
}

/** White paper also on a dark page, and the same file for the same model: marker ids are random otherwise. */
function stable(svg) {
  const seen = new Map();
  return svg
    .replace('<svg ', '<svg style="background:white" ')
    .replace(/marker-[a-z0-9]{20,}/g, id => seen.get(id) ?? seen.set(id, `marker-${seen.size + 1}`).get(id));
}

async function photograph(svg, path) {
  const page = await browser.newPage();
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.locator('svg').first().screenshot({ path });
  await page.close();
}
