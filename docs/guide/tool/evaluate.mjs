import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const journey = JSON.parse(readFileSync("docs/examples/nadia.json", "utf8"));

const answer = spawnSync(
  "socialeval",
  ["evaluate", "-", "--purpose", "support", "--reader", "person", "--as-of", "2025-06-01", "--format", "json"],
  { input: JSON.stringify(journey), encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });

if (answer.status !== 0) {
  process.stderr.write(answer.stderr);
  process.exit(1);
}

for (const appraisal of JSON.parse(answer.stdout).appraisals) {
  for (const finding of appraisal.findings ?? []) {
    console.log(finding.text);
  }
}
