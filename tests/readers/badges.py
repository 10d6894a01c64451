"""Reads the samples of crates/credentials with openbadgeslib: what is true is accepted, what was tampered with is not.

    python badges.py SAMPLES

SAMPLES is the folder that `cargo run -p credentials --example sample -- SAMPLES` filled. Needs openbadgeslib[ldp].
Ends with 1 and a line that says what is wrong at the first thing that is.
"""

import base64
import json
import sys
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import jwt
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from openbadgeslib.ob3 import OB3VerificationError, OB3Verifier, resolve_did, verify_endorsement_jwt
from openbadgeslib.verify import verify_badge
from pyld import jsonld

BADGES = ["skill", "profile", "texts"]
SVG = "{http://www.w3.org/2000/svg}"
NAME, DOCUMENT = "openbadges:credential", "https://purl.imsglobal.org/ob/v3p0"


def fail(what):
    sys.exit(f"badges.py: {what}")


def expect(is_so, what):
    if not is_so:
        fail(what)


def payload_of(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def with_payload(token, change):
    """The token with a changed payload and the old signature."""
    header, _, signature = token.split(".")
    payload = payload_of(token)
    change(payload)
    text = json.dumps(payload, ensure_ascii=False).encode()
    return ".".join([header, base64.urlsafe_b64encode(text).rstrip(b"=").decode(), signature])


def tampered(token, other):
    """Copies of a token that somebody changed, each with what was done."""
    header, payload, signature = token.split(".")

    def better(json):
        json["name"] = "Master of everything"

    def somebody_elses(json):
        json["issuer"]["id"] = json["iss"] = payload_of(other)["iss"]

    yield "another name", with_payload(token, better)
    yield "another issuer", with_payload(token, somebody_elses)
    yield "another's signature", ".".join([header, payload, other.split(".")[2]])
    yield "no signature", ".".join([header, payload, ""])
    for at in range(0, len(signature), 7):
        sign = "B" if signature[at] == "A" else "A"
        yield f"sign {at} of the signature", ".".join([header, payload, signature[:at] + sign + signature[at + 1 :]])
    none = base64.urlsafe_b64encode(b'{"alg":"none"}').rstrip(b"=").decode()
    yield "no algorithm", ".".join([none, payload, ""])
    yield "cut off", token[:-10]


def verify(token):
    issuer = payload_of(token)["issuer"]["id"]
    return OB3Verifier.for_issuer_did(issuer).verify(token, expected_recipient=issuer)


def is_refused(check, token):
    try:
        check(token)
    except OB3VerificationError:
        return True
    return False


def contexts(url, _options):
    """The official contexts, as openbadgeslib carries them."""
    names = {
        "https://www.w3.org/ns/credentials/v2": "credentials-v2.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "ob-v3p0-context-3.0.3.json",
    }
    text = files("openbadgeslib.ob3").joinpath("contexts", names[url]).read_text("utf-8")
    return {"contextUrl": None, "documentUrl": url, "document": json.loads(text)}


def leaves(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    else:
        yield value


def check_terms(name, payload):
    """Every text of the credential is still there when it is read as JSON-LD: a term that no context knows would be lost."""
    credential = {key: value for key, value in payload.items() if key not in ("iss", "sub", "jti", "nbf", "exp")}
    nowhere = "https://nowhere.invalid/"
    kept = set(leaves(jsonld.expand(credential, {"documentLoader": contexts, "base": nowhere})))
    unknown = [text for text in kept if str(text).startswith(nowhere)]
    expect(not unknown, f"{name}: no context knows {unknown}")
    del credential["@context"]

    def check(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                # Types have become addresses.
                if key != "type":
                    check(inner)
        elif isinstance(value, list):
            for inner in value:
                check(inner)
        else:
            expect(value in kept, f"{name}: no context knows what {value!r} is")

    check(credential)


def check_picture(folder, name, token):
    svg = (folder / f"{name}.svg").read_bytes()
    result = verify_badge(svg, resolve_did=True)
    expect(result.valid, f"{name}.svg: {result.reason}")
    expect(OB3Verifier.extract_token_from_svg(svg) == token, f"{name}.svg: another token is baked in")
    root = ElementTree.fromstring(svg)
    expect(root[0].tag == f"{{{DOCUMENT}}}credential", f"{name}.svg: {NAME} is not the first element")
    known = {SVG + tag for tag in ("title", "desc", "rect", "g", "path", "text")}
    strange = {element.tag for element in list(root.iter())[2:]} - known
    expect(not strange, f"{name}.svg: {strange} came in with a text")
    texts = [element.text for element in root.iter(SVG + "text")]
    expect("self-asserted" in texts, f"{name}.svg: does not say that it is self-asserted")
    broken = svg.replace(token.encode(), with_payload(token, lambda json: json.update(name="x")).encode())
    expect(not verify_badge(broken, resolve_did=True).valid, f"{name}.svg: tampered with, and accepted")


def main():
    folder = Path(sys.argv[1])
    tokens = {name: (folder / f"{name}.jwt").read_text("utf-8") for name in [*BADGES, "endorsement", "expired"]}
    for name in BADGES:
        token = tokens[name]
        try:
            verify(token)
        except OB3VerificationError as error:
            fail(f"{name}.jwt: {error}")
        for what, copy in tampered(token, tokens["endorsement"]):
            expect(is_refused(verify, copy), f"{name}.jwt: {what}, and accepted")
        check_terms(name, payload_of(token))
        check_picture(folder, name, token)

    token = tokens["endorsement"]
    try:
        endorsed = verify_endorsement_jwt(token)
    except OB3VerificationError as error:
        fail(f"endorsement.jwt: {error}")
    payload = payload_of(token)
    expect(endorsed["endorses"] == payload_of(tokens["skill"])["id"], "endorsement.jwt: not about the badge")
    expect(endorsed["comment"] == payload["credentialSubject"]["endorsementComment"], "endorsement.jwt: lost its comment")
    for what, copy in tampered(token, tokens["skill"]):
        expect(is_refused(verify_endorsement_jwt, copy), f"endorsement.jwt: {what}, and accepted")
    expect(is_refused(verify_endorsement_jwt, tokens["expired"]), "expired.jwt: accepted")
    check_terms("endorsement", payload)

    # The did:key, taken apart by others, is the key in the header.
    for name, token in tokens.items():
        header = jwt.get_unverified_header(token)
        key = jwt.PyJWK(header["jwk"]).key
        point = key.public_numbers()
        did = load_pem_public_key(resolve_did(payload_of(token)["iss"])).public_numbers()
        expect((point.x, point.y) == (did.x, did.y), f"{name}.jwt: the did:key is another key")
    print(f"badges.py: {len(BADGES)} badges, their pictures and their confirmation are as Open Badges has them")


main()
