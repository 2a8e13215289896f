/* build: bundles the desk into a folder: index.html and assets/ (hashed names). Nothing is fetched; what it needs is installed.
   usage: node build.mjs OUT [DEPS]   DEPS is the folder that holds node_modules (this folder without it). Prints sizes. */
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(process.argv[2] || path.join(here, '../build/web'));
const deps = path.resolve(process.argv[3] || here);
const modules = path.join(deps, 'node_modules');
const esbuild = createRequire(path.join(deps, 'package.json'))('esbuild');

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(path.join(out, 'assets'), { recursive: true });

const common = {
  bundle: true, minify: true, legalComments: 'eof', metafile: true, outdir: path.join(out, 'assets'), publicPath: '/assets/',
  nodePaths: [modules], absWorkingDir: here, charset: 'utf8', logLevel: 'warning', target: ['es2022'],
  entryNames: '[name]-[hash]', chunkNames: '[name]-[hash]', assetNames: '[name]-[hash]',
};
const pages = await esbuild.build({
  ...common, entryPoints: ['src/main.js', 'src/style.css'], format: 'esm', splitting: true, loader: { '.json': 'file' },
});
const early = await esbuild.build({ ...common, entryPoints: ['src/theme.js'], format: 'iife' });

const outputs = { ...pages.metafile.outputs, ...early.metafile.outputs };
const urlOf = (source) => {
  const name = Object.keys(outputs).find((o) => outputs[o].entryPoint === source);
  return '/assets/' + path.basename(name);
};

// The licence texts of what was bundled, for whoever gets the bundle.
const used = new Set(['world-atlas']);
for (const m of [pages.metafile, early.metafile])
  for (const input of Object.keys(m.inputs)) {
    const found = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) used.add(found[1]);
  }
const licences = [...used].sort().map((name) => {
  const dir = path.join(modules, name);
  const about = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
  const file = fs.readdirSync(dir).find((f) => /^licen[cs]e/i.test(f));
  return `${name} ${about.version} (${about.license})\n\n${file ? fs.readFileSync(path.join(dir, file), 'utf8').trim() : ''}\n`;
}).join('\n----\n\n');
const hash = createHash('sha256').update(licences).digest('hex').slice(0, 8).toUpperCase();
const licenceUrl = `/assets/licences-${hash}.txt`;
fs.writeFileSync(path.join(out, licenceUrl), licences);

// What main.js imports at once is asked for with it, not after it.
const mainName = Object.keys(outputs).find((o) => outputs[o].entryPoint === 'src/main.js');
const preload = outputs[mainName].imports.filter((i) => i.kind === 'import-statement')
  .map((i) => `<link rel="modulepreload" href="/assets/${path.basename(i.path)}">`).join('\n');

const index = fs.readFileSync(path.join(here, 'index.html'), 'utf8')
  .replace('{{theme}}', urlOf('src/theme.js')).replace('{{style}}', urlOf('src/style.css'))
  .replace('{{main}}', urlOf('src/main.js')).replace('{{licences}}', licenceUrl).replace('{{preload}}', preload);
fs.writeFileSync(path.join(out, 'index.html'), index);

// Sizes: everything, and what the first page takes (its own imports included, the map's and charts' not).
const gz = (file) => zlib.gzipSync(fs.readFileSync(file), { level: 9 }).length;
const first = new Set();
const take = (name) => {
  if (!name || first.has(name)) return;
  first.add(name);
  for (const i of outputs[name].imports || []) if (i.kind === 'import-statement') take(i.path);
};
const entry = (source) => Object.keys(outputs).find((o) => outputs[o].entryPoint === source);
['src/theme.js', 'src/style.css', 'src/main.js', 'src/views/now.js'].forEach((s) => take(entry(s)));
let total = gz(path.join(out, 'index.html'));
for (const name of fs.readdirSync(path.join(out, 'assets')).sort()) {
  const file = path.join(out, 'assets', name);
  const isFirst = [...first].some((f) => path.basename(f) === name);
  if (isFirst) total += gz(file);
  console.log(`${String(fs.statSync(file).size).padStart(8)} ${String(gz(file)).padStart(7)} gz ${isFirst ? '*' : ' '} assets/${name}`);
}
console.log(`first page (index.html and *): ${total} bytes gzip`);
