"""Holds real answers against the published schema, and the examples of the description against the server.

Usage: check_answers.py http://127.0.0.1:PORT EXAMPLES_FOLDER
"""

import json
import pathlib
import sys
import urllib.error
import urllib.request

import jsonschema


def ask(address, body=None, media_type="application/json"):
    request = urllib.request.Request(address, data=body, headers={"Content-Type": media_type} if body else {})
    with urllib.request.urlopen(request, timeout=60) as response:
        return json.load(response)


def main(origin, folder):
    schema = ask(origin + "/api/v1/schema/answer-1.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    answers = jsonschema.Draft202012Validator(schema)
    description = ask(origin + "/api/v1/openapi.json")
    failures = 0

    def hold(validator, value, what):
        nonlocal failures
        for error in validator.iter_errors(value):
            failures += 1
            print(f"{what}: {error.json_path}: {error.message[:300]}")

    count = 0
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        answer = ask(origin + "/api/v1/assess", path.read_bytes(), "application/yaml")
        hold(answers, answer, path.name)
        count += 1
    for case in ask(origin + "/api/v1/cases")["cases"]:
        whole = ask(origin + "/api/v1/cases/" + case["id"])
        body = dict(whole["situation"], asOf=whole["asOf"])
        hold(answers, ask(origin + "/api/v1/assess?detail=full", json.dumps(body).encode()), case["id"])
        count += 1

    for path, methods in description["paths"].items():
        get = methods.get("get")
        if not get or "{" in path:
            continue
        media = get["responses"]["200"]["content"]
        inner = dict(next(iter(media.values()))["schema"], components=description["components"])
        hold(jsonschema.Draft202012Validator(inner), ask(origin + path), path)
        count += 1

    print(f"{count} responses held against their schemas, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
