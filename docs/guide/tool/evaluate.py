import json
import subprocess
import sys

with open("docs/examples/nadia.json", encoding="utf-8") as file:
    journey = json.load(file)

answer = subprocess.run(
    ["socialeval", "evaluate", "-", "--purpose", "support", "--reader", "person", "--as-of", "2025-06-01", "--format", "json"],
    input=json.dumps(journey, ensure_ascii=False), capture_output=True, encoding="utf-8")

if answer.returncode != 0:
    sys.exit(answer.stderr)

for appraisal in json.loads(answer.stdout)["appraisals"]:
    for finding in appraisal.get("findings", []):
        print(finding["text"])
