import json
import subprocess
import tempfile

# A report comes out as soon as it is made, and nothing has to fit in memory.
with tempfile.NamedTemporaryFile(mode="w+", encoding="utf-8") as rejects:
    with subprocess.Popen(
            ["socialeval", "evaluate", "docs/examples", "--purpose", "support", "--as-of", "2025-06-01",
             "--format", "ndjson", "--rejects", rejects.name],
            stdout=subprocess.PIPE, encoding="utf-8") as tool:
        for line in tool.stdout:
            report = json.loads(line)
            questions = [question for appraisal in report["appraisals"] for question in appraisal.get("questions", [])]
            print(report["journey"], len(questions), "questions")

    with open(rejects.name, encoding="utf-8") as lines:
        for line in lines:
            refused = json.loads(line)
            print(refused["file"], refused["line"], refused["path"], refused["message"])
