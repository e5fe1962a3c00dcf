#!/usr/bin/env bash
# Firely.Fhir.Validation.R4 3.6.0: Period.start and Period.end known to different precision (a day, and a month that holds it).
# Guess before running: per-1 (start <= end) is undecided where one end is a month, and an undecided invariant lets the period pass.
# Seen: undecided counts as broken. "2025-03-10 to 2025-03" and "2025 to 2025-04-02" are errors, while two equal months, and a year that
# ends before the day, pass. Whoever writes days as people know them has to cut both ends to one precision first.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat >probe.cs <<'CS'
#:package Firely.Fhir.Validation.R4@3.6.0
#:package Hl7.Fhir.Specification.Data.R4@6.8.0
#:package Hl7.Fhir.R4@6.8.0
#:property PublishAot=false
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
var source = new CachedResolver(ZipSource.CreateValidationSource());
var validator = new Validator(source, new LocalTerminologyService(source), null, null);
foreach (var (start, end) in new[] { ("2025-03-10", "2025-04-02"), ("2025-03-10", "2025-03"), ("2025-03", "2025-03-20"), ("2025-03", "2025-03"), ("2025", "2025-04-02"), ("2024", "2025-04-02") })
{
    var plan = new CarePlan { Status = RequestStatus.Active, Intent = CarePlan.CarePlanIntent.Plan, Subject = new("Patient/p"), Period = new() { Start = start, End = end } };
    var outcome = validator.Validate(plan);
    Console.WriteLine($"{start} to {end}: " + string.Join("; ", outcome.Issue.Where(i => i.Severity is OperationOutcome.IssueSeverity.Error).Select(i => i.Details?.Text).DefaultIfEmpty("valid")));
}
CS
dotnet run probe.cs | grep ' to ' >seen.txt
cat seen.txt
diff - seen.txt <<'SEEN'
2025-03-10 to 2025-04-02: valid
2025-03-10 to 2025-03: Instance failed constraint per-1 "If present, start SHALL have a lower value than end"
2025-03 to 2025-03-20: Instance failed constraint per-1 "If present, start SHALL have a lower value than end"
2025-03 to 2025-03: valid
2025 to 2025-04-02: Instance failed constraint per-1 "If present, start SHALL have a lower value than end"
2024 to 2025-04-02: valid
SEEN
