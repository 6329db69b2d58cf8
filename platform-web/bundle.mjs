// Bundles src/main/web into <out>/META-INF/resources/s with hashed names and writes <out>/assets.properties.
// Does nothing when no input changed, so that repeated builds stay quick.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "target/web"));
const sources = join(here, "src/main/web");

const sha = (...parts) => parts.reduce((h, p) => h.update(p), createHash("sha256")).digest("hex");
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

const lock = readFileSync(join(here, "package-lock.json"));
const installed = join(here, "node_modules/.installed");
if (read(installed) !== sha(lock)) {
  // esbuild's program comes as an optional package: no install script has to run.
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(installed, sha(lock));
}

const files = readdirSync(sources).sort().map((name) => join(sources, name));
const inputs = sha(lock, readFileSync(join(here, "bundle.mjs")), ...files.flatMap((f) => [f, readFileSync(f)]));
const stamp = join(out, "../web.stamp");
if (read(stamp) === inputs && existsSync(join(out, "assets.properties"))) process.exit(0);

rmSync(out, { recursive: true, force: true });
const served = join(out, "META-INF/resources/s");
mkdirSync(served, { recursive: true });

const { build } = await import("esbuild");
// Names that start with _ are parts of other files, not entries.
const entries = files.filter((f) => /\.(js|css)$/.test(f) && !basename(f).startsWith("_"));
const { metafile } = await build({
  entryPoints: entries,
  outdir: served,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: "es2019",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

const names = {};
for (const [path, made] of Object.entries(metafile.outputs)) {
  if (made.entryPoint) names[basename(made.entryPoint)] = basename(path);
}
for (const file of files.filter((f) => extname(f) === ".svg")) {
  const bytes = readFileSync(file);
  const name = `${basename(file, ".svg")}-${sha(bytes).slice(0, 8).toUpperCase()}.svg`;
  writeFileSync(join(served, name), bytes);
  names[basename(file)] = name;
}
const lines = Object.keys(names).sort().map((name) => `${name}=/s/${names[name]}`);
writeFileSync(join(out, "assets.properties"), lines.join("\n") + "\n");
writeFileSync(stamp, inputs);
