using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SocialEval.Losses;

namespace SocialEval.Fhir.Tests;

/// <summary>What holds of any records whatever: built at random, with references that cross, dates that cannot be, and parts
/// missing.</summary>
public sealed class AnyRecordsTests
{
    private const string Secret = "Mot que rien ne doit citer";

    private static readonly Gen<string> Date = OneOf("2031", "2031-02", "2031-02-30", "2031-05-10", "2031-05-10T23:30:00+11:00", "2030-01-01", "hier", "");

    private static readonly Gen<string> Reference = OneOf(
        "Patient/a", "Patient/b", "Patient/absent", "Practitioner/p", "Practitioner/absent", "PractitionerRole/role", "RelatedPerson/r", "Organization/o", "Goal/g", "Goal/h", "Observation/m", "Observation/s", "#c", "rien", "Group/x");

    private static readonly Gen<string> Answer = OneOf("LA34479-8", "LA34480-6", "LA34481-4", "LA34483-0", "LA34484-8", "LA34482-2", "gas-expected-outcome");

    private static readonly Gen<JsonObject> Person = OneOf(
        Some.Nour("a"), Some.Nour("b"), Some.Nour("a").With("birthDate", "1990"), Some.Elise().With("id", "p"),
        Some.Sami().With("id", "r").With("patient", Some.To("Patient/a")), Some.Resource("Organization", "o").With("name", Secret),
        Some.Resource("PractitionerRole", "role").With("practitioner", Some.To("Practitioner/p")).With("organization", Some.To("Organization/o")),
        Some.Resource("Wish", "w"), Some.Resource("Consent", "k").With("patient", Some.To("Patient/a")));

    private static readonly Gen<JsonObject> Goal =
        from id in OneOf("g", "h", "a")
        from subject in Reference
        from voice in Reference
        from date in Date
        from due in Date
        from target in Reference
        from levels in Gen.Int[-2, 2].Array[0, 4]
        from dialect in OneOf("text", "progressText", "autre")
        from status in OneOf("active", "completed", "entered-in-error", "inconnu")
        select Some.Goal(id, "I " + Secret, voice, subject).With("lifecycleStatus", status).With("startDate", date).With("target", new object[] { new { dueDate = due, detailString = Secret + " 6 mois" }, new { detailString = Secret } })
            .With("addresses", new[] { Some.To(target), Some.To("Observation/m") }).With("outcomeReference", new[] { Some.To("Observation/s"), Some.To(target) })
            .With("note", new[] { new { text = Secret, time = date, authorReference = Some.To(voice) } })
            .With("extension", levels.Select(level => Some.Scale(level, Secret, dialect)).Append(Some.Acceptance(voice, "agree")).ToArray());

    private static readonly Gen<JsonObject> Observation =
        from id in OneOf("m", "s", "t", "a")
        from subject in Reference
        from voice in Reference
        from date in Date
        from goal in Reference
        from answer in Answer
        from code in OneOf("107332-9", "107334-5", "107333-7", "107331-1", "70274-6")
        from shape in Gen.Int[0, 4]
        select shape switch
        {
            0 => Some.Score(id, answer, date, voice, code, goal, subject),
            1 => Some.WhatMatters(id, Secret, @by: voice).With("subject", Some.To(subject)).With("effectiveDateTime", date),
            2 => Some.WhatMatters(id, null, @by: voice).With("subject", Some.To(subject)).With("component", new[] { Some.Component("now-rating", 2), Some.Component("now-reasons", Secret) }),
            3 => Some.Observation(id, code, "http://example.org", voice, date, subject).With("valueString", Secret).With("focus", new[] { Some.To(goal) }),
            _ => Some.Score(id, answer, date, voice, code, goal, subject).With("note", new[] { new { text = Secret, authorReference = Some.To(voice) } }).With("performer", new[] { Some.To(voice), Some.To(subject) }),
        };

    private static readonly Gen<JsonObject> Done =
        from id in OneOf("d", "e", "g")
        from subject in Reference
        from voice in Reference
        from start in Date
        from end in Date
        from shape in Gen.Int[0, 3]
        select shape switch
        {
            0 => Some.Request(id, Secret, voice).With("subject", Some.To(subject)).With("requester", Some.To(voice)).With("authoredOn", start),
            1 => Some.Resource("Procedure", id).With("status", "completed").With("subject", Some.To(subject)).With("code", new { text = Secret }).With("performedPeriod", new { start, end }).With("performer", new[] { new { actor = Some.To(voice) } }),
            2 => Some.Resource("CarePlan", id).With("status", "completed").With("intent", "plan").With("subject", Some.To(subject)).With("period", new { start, end }).With("goal", new[] { Some.To(voice) })
                .With("activity", new object[] { new { reference = Some.To(voice) }, new { detail = new { status = "completed", description = Secret, performer = new[] { Some.To(voice) } } } }),
            _ => Some.Resource("Task", id).With("status", "completed").With("intent", "plan").With("for", Some.To(subject)).With("description", Secret).With("owner", Some.To(voice)).With("executionPeriod", new { start, end }).With("focus", Some.To(voice)),
        };

    internal static readonly Gen<JsonObject[]> Records = Gen.OneOf(Person, Goal, Observation, Done).Array[0, 14];

    [Fact]
    public void Any_records_give_valid_journeys_the_same_each_time()
    {
        Records.Sample(
            records =>
            {
                var result = Some.Import(records);
                var again = Some.Import(records);

                foreach (var journey in result.Journeys)
                {
                    Journey.TryFrom(journey.Parts, out var problems).Should().NotBeNull();
                    problems.Should().BeEmpty();
                }

                result.Problems.Any(problem => problem.Path.StartsWith("$.goals", StringComparison.Ordinal) || problem.Path.StartsWith("$.assessments", StringComparison.Ordinal) || problem.Path.StartsWith("$.interventions", StringComparison.Ordinal)).Should().BeFalse();
                again.Journeys.SequenceEqual(result.Journeys).Should().BeTrue();
                again.Losses.Should().Be(result.Losses);
                var people = result.Journeys.Select(journey => journey.Parts.Source!.Id).ToArray();
                people.Should().OnlyHaveUniqueItems();
            },
            iter: 400);
    }

    [Fact]
    public void Any_word_is_kept_or_told_and_none_is_quoted()
    {
        Records.Sample(
            records =>
            {
                var result = Some.Import(records);

                result.Losses.Losses.Select(loss => loss.ToString()).Concat(result.Problems.Select(problem => problem.ToString()))
                    .Any(line => line.Contains(Secret, StringComparison.Ordinal)).Should().BeFalse();
                for (var i = 0; i < records.Length; i++)
                {
                    var file = $"{i}-{records[i]["resourceType"]}.json";
                    var told = result.Losses.Losses.Where(loss => loss.File == file).Select(loss => loss.Path)
                        .Concat(result.Problems.Where(problem => problem.File == file).Select(problem => problem.Path)).ToArray();
                    foreach (var leaf in Leaves(records[i], "$").Where(leaf => leaf is not "$.resourceType" and not "$.id"))
                    {
                        if (!IsSubject(leaf) && !told.Any(path => Holds(path, leaf)))
                        {
                            Assert.Fail($"{file} {leaf} is told nowhere.");
                        }
                    }
                }
            },
            iter: 400);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static bool Holds(string path, string leaf) =>
        path == "$" || leaf == path || (leaf.StartsWith(path, StringComparison.Ordinal) && leaf[path.Length] is '.' or '[');

    // Whose record it is: told by the journey every line of the record names.
    private static bool IsSubject(string leaf) => leaf is "$.subject.reference" or "$.for.reference" or "$.patient.reference" or "$.practitioner.reference" or "$.organization.reference";

    private static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value, $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, i) => Leaves(item, FormattableString.Invariant($"{path}[{i}]"))),
        _ => [path],
    };
}
