// Reads the HTML files as html-validate does: by the rules of HTML and of what people with assistive technology need.
//
// node html.mjs SAMPLES MODULES: every SAMPLES/*.html; MODULES is where node_modules with html-validate 10 is.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [samples, modules] = process.argv.slice(2);
const { HtmlValidate, StaticConfigLoader } = createRequire(join(resolve(modules), "here.js"))("html-validate");

const wrong = (file, what) => {
  console.error(`${file}: ${what}`);
  process.exit(1);
};

const rules = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended", "html-validate:a11y"],
    // The HTML standard counts it to no sectioning content: it may stand in the head of a row.
    elements: ["html5", { details: { sectioning: false } }],
    rules: {
      // Browsers write `readonly=""` where we write `readonly`: both mean the same.
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      // Lines that people typed end as they like.
      "no-trailing-whitespace": "off",
      // Ids of skills have dots in them, as the HTML standard allows.
      "valid-id": ["error", { relaxed: true }],
    },
  }),
);
const check = async (html) => {
  const { results } = await rules.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, message, ruleId }) => `line ${line}: ${message} (${ruleId})`));
};

// Rules that take everything say nothing.
if ((await check("<p><div></p>")).length === 0) wrong("html-validate", "takes what is no HTML");

const files = readdirSync(samples).filter((file) => file.endsWith(".html"));
if (files.length === 0) wrong(samples, "no pages");
for (const file of files) {
  const found = await check(readFileSync(join(samples, file), "utf8"));
  if (found.length > 0) wrong(file, found.join("\n"));
}
console.log(`html-validate: ${files.length} pages`);
