"""Names the types of the generators as plans do, and prints the result: python3 kinds.py FILE. For `waarborg-text-benchmark score`."""
import json
import sys

KINDS = {
    "card": "payment-card", "date_of_birth": "date-of-birth|date", "date": "date|date-of-birth", "ip": "ip-address", "mac": "mac-address",
    "url_person": "url|handle", "passport": "passport|identity-card", "id_card": "identity-card|passport", "device_id": "device-identifier",
}

with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        sample = json.loads(line)
        kind = sample["type"]
        # Another day is what looks like one of birth.
        sample["type"] = "date-of-birth" if kind == "date_of_birth" and sample["kind"] != "positive" else KINDS.get(kind, kind.replace("_", "-"))
        print(json.dumps(sample, ensure_ascii=False))
