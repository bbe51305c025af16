"""Writes a permit to practise with: permit.jwt, keys.json and revocations.jwt, signed with a key that is thrown away.

    python practice_permit.py FOLDER [--data 'citizen service number' …] [--people clients …] [--hours 1]

It shows that a job stays within a permit. It does not show that anybody was allowed anything: real permits come from `waarborg permit issue`,
and the keys and the list of revocations from the installation that gave them.
"""

import argparse
import base64
import json
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

KEY, ISSUER = "practice", "https://practice.example"
# The register keeps to an hour: after that nobody knows whether a permit was revoked.
LIST_SECONDS = 3_600


def encoded(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def signed(key, kind, claims):
    """A JSON Web Token with an Ed25519 signature (RFC 7519, RFC 8037)."""
    parts = [json.dumps(part, separators=(",", ":")).encode() for part in ({"alg": "EdDSA", "kid": KEY, "typ": kind}, claims)]
    text = ".".join(map(encoded, parts))
    return f"{text}.{encoded(key.sign(text.encode()))}\n"


def write(folder, data, people, seconds):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    key, now = Ed25519PrivateKey.generate(), int(time.time())
    scope = {
        "organisation": "practice", "dossier": "practice", "version": "practice-1", "purposes": ["practising"], "people": people, "data": data,
        "datasets": [], "operations": ["pseudonymise"], "safeguards": [], "rulebook": "none",
    }
    permit = {
        "iss": ISSUER, "sub": f"{ISSUER}/register/version/practice-1", "jti": "practice-permit", "iat": now, "nbf": now,
        "exp": now + seconds, "permit": scope,
    }
    public = encoded(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))
    keys = {"keys": [{"kty": "OKP", "crv": "Ed25519", "kid": KEY, "use": "sig", "alg": "EdDSA", "x": public}]}
    revoked = {"iss": ISSUER, "iat": now, "exp": now + LIST_SECONDS, "revoked": []}
    (folder / "permit.jwt").write_text(signed(key, "waarborg-permit+jwt", permit))
    (folder / "revocations.jwt").write_text(signed(key, "waarborg-revocations+jwt", revoked))
    (folder / "keys.json").write_text(json.dumps(keys) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--data", action="append", default=[], help="sensitive data that it covers, in English; may be repeated")
    parser.add_argument("--people", action="append", default=[], help="whose data it covers, in English; may be repeated")
    parser.add_argument("--hours", type=float, default=1, help="how long it holds (default %(default)s)")
    chosen = parser.parse_args()
    write(chosen.folder, chosen.data, chosen.people, int(chosen.hours * 3_600))


if __name__ == "__main__":
    main()
