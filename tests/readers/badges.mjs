// Reads the samples of crates/credentials with jose, and holds them against the official JSON Schemas with ajv.
//
//     node badges.mjs SAMPLES [--schemas FOLDER] MODULES…
//
// SAMPLES is the folder that `cargo run -p credentials --example sample -- SAMPLES` filled; MODULES are the node_modules
// that jose, ajv and ajv-formats are in; FOLDER has `achievementcredential.json` and `endorsementcredential.json`. Ends with 1
// and a line that says what is wrong at the first thing that is.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [samples, ...rest] = process.argv.slice(2);
const schemas = rest[0] === "--schemas" ? rest.splice(0, 2)[1] : undefined;
const require = createRequire(import.meta.url);
const get = async (name) => import(pathToFileURL(require.resolve(name, { paths: rest })));

const { EmbeddedJWK, decodeJwt, jwtVerify } = await get("jose");

const fail = (what) => {
  console.error(`badges.mjs: ${what}`);
  process.exit(1);
};
const expect = (isSo, what) => isSo || fail(what);
const read = (name) => readFileSync(join(samples, `${name}.jwt`), "utf8");

const accept = (token, issuer) => jwtVerify(token, EmbeddedJWK, { algorithms: ["ES256"], typ: "JWT", issuer });
const refusal = (token, issuer) => accept(token, issuer).then(() => undefined, (error) => error.code);

const badges = ["skill", "profile", "texts"];
const payloads = {};
for (const name of [...badges, "endorsement"]) {
  const token = read(name);
  const issuer = decodeJwt(token).issuer.id;
  const { payload, protectedHeader } = await accept(token, issuer).catch((error) => fail(`${name}.jwt: ${error}`));
  const header = Object.keys(protectedHeader).sort().join();
  expect(header === "alg,jwk,typ", `${name}.jwt: its header has ${header}`);
  expect(!("d" in protectedHeader.jwk), `${name}.jwt: has a private key in its header`);
  expect(payload.nbf === Date.parse(payload.validFrom) / 1000, `${name}.jwt: nbf is not validFrom`);
  expect(payload.sub === payload.credentialSubject.id, `${name}.jwt: sub is not the subject`);
  expect(payload.jti === payload.id, `${name}.jwt: jti is not its id`);
  payloads[name] = payload;

  const [head, body, signature] = token.split(".");
  for (let at = 0; at < body.length; at += 11) {
    const sign = body[at] === "A" ? "B" : "A";
    const changed = body.slice(0, at) + sign + body.slice(at + 1);
    const code = await refusal([head, changed, signature].join("."), issuer);
    expect(code, `${name}.jwt: sign ${at} of the payload changed, and accepted`);
  }
  const other = read(name === "skill" ? "profile" : "skill").split(".")[2];
  const code = await refusal([head, body, other].join("."), issuer);
  expect(code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED", `${name}.jwt: another's signature gave ${code}`);
}
expect((await refusal(read("expired"))) === "ERR_JWT_EXPIRED", "expired.jwt: not taken for expired");

const confirmation = payloads.endorsement;
const digest = createHash("sha256").update(read("skill")).digest("base64");
const [pinned] = confirmation.relatedResource ?? fail("endorsement.jwt: pins no badge");
expect(pinned.id === payloads.skill.id && pinned.digestSRI === `sha256-${digest}`, "endorsement.jwt: pins another badge");
expect(confirmation.exp === Date.parse(confirmation.validUntil) / 1000, "endorsement.jwt: exp is not validUntil");
expect(confirmation.iss !== payloads.skill.iss, "endorsement.jwt: is by the learner");

if (schemas) {
  const [{ default: ajv }, { default: formats }] = [await get("ajv/dist/2019.js"), await get("ajv-formats")];
  // Its words for people, such as `$comment`, and its way of listing items are not what ajv calls strict.
  const checker = new ajv.default({ strict: false, allErrors: true });
  formats.default(checker);
  const schema = (name) => checker.compile(JSON.parse(readFileSync(join(schemas, `${name}.json`), "utf8")));
  const [achievement, endorsement] = ["achievementcredential", "endorsementcredential"].map(schema);
  for (const [name, payload] of Object.entries(payloads)) {
    const check = name === "endorsement" ? endorsement : achievement;
    expect(check(payload), `${name}.jwt: ${checker.errorsText(check.errors, { separator: "\n" })}`);
    // A schema that takes everything proves nothing.
    expect(!check({ ...payload, credentialSubject: {} }), `${name}.jwt: is valid with no subject`);
    expect(!check({ ...payload, validFrom: "soon" }), `${name}.jwt: is valid from no moment`);
  }
}
const held = schemas ? "and hold against the official schemas" : "(no schemas given)";
console.log(`badges.mjs: ${badges.length} badges and their confirmation verify ${held}`);
