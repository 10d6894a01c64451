// Reads résumés as others do: by the schema of JSON Resume with ajv, and with resumed.
//
// node resume.mjs SAMPLES MODULES: every SAMPLES/*.resume.json; MODULES is where node_modules with ajv 8, ajv-formats 3,
// @jsonresume/schema 1 and resumed 6 is.

import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [samples, modules] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), "here.js"));
const Ajv = require("ajv").default;
const formats = require("ajv-formats").default;
const schema = JSON.parse(readFileSync(require.resolve("@jsonresume/schema/schema.json"), "utf8"));
const resumed = join(resolve(modules), "node_modules", "resumed", "bin", "resumed.js");

const wrong = (file, what) => {
  console.error(`${file}: ${what}`);
  process.exit(1);
};

const ajv = new Ajv({ allErrors: true, strict: false });
formats(ajv);
const validate = ajv.compile(schema);
// A schema that takes everything says nothing.
if (validate({ basics: { name: 7 } })) wrong("schema.json", "takes a number for a name");

const files = readdirSync(samples).filter((file) => file.endsWith(".resume.json"));
if (files.length === 0) wrong(samples, "no résumés");
for (const file of files) {
  const path = join(samples, file);
  const resume = JSON.parse(readFileSync(path, "utf8"));
  if (!validate(resume)) wrong(file, ajv.errorsText(validate.errors));
  const said = spawnSync(process.execPath, [resumed, "validate", path], { encoding: "utf8" });
  if (said.status !== 0) wrong(file, `resumed: ${said.stdout}${said.stderr}`);
  const expected = JSON.parse(readFileSync(path.replace(/resume\.json$/, "expected.json"), "utf8"));
  if ((resume.basics.name ?? "") !== expected.name) wrong(file, "the name is another one");
  const names = new Set(expected.skills.flatMap(([name, words]) => [name, words]));
  const foreign = resume.skills.find((skill) => !names.has(skill.name));
  if (foreign) wrong(file, `nobody has the skill ${foreign.name}`);
  if (!resume.meta.note || !resume.basics.summary.includes(resume.meta.note)) wrong(file, "not said to be self-reported");
}
console.log(`resume: ${files.length} read`);
