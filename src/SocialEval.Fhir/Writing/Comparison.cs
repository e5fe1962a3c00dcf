using System.Text.Json;
using SocialEval.Fhir.Mapping;
using SocialEval.Goals;
using SocialEval.Json;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Outcomes;

namespace SocialEval.Fhir.Writing;

/// <summary>What a journey lost by being written as records: it is read back from them, and each part of the two is held against the
/// other. So the account is not what the writer believes of itself.</summary>
internal sealed class Comparison
{
    private readonly string journey;
    private readonly Choice choice;
    private readonly string form;
    private readonly List<Loss> losses = [];
    private readonly HashSet<string> unmandated = new(StringComparer.Ordinal);

    private Comparison(string journey, Choice choice, string form)
    {
        this.form = form;
        this.journey = journey;
        this.choice = choice;
    }

    /// <summary>What became of each part of what may be read.</summary>
    public static List<Loss> Of(JourneyView view, Choice choice, Journey? again, string form)
    {
        var comparison = new Comparison(view.Id, choice, form);
        if (Journey.TryFrom(comparison.Mandated(Parts(view)), out _) is not { } told)
        {
            // What is left of a journey need not be one: where it is not, all that was written is as good as unknown.
            comparison.Tell(LossKind.Approximated, "$", "what may be read is not whole enough to be held against the records", null);
            return comparison.losses;
        }

        using var before = JsonDocument.Parse(JourneyJson.ToUtf8Bytes(told));
        using var after = JsonDocument.Parse(again is null ? "{}"u8.ToArray() : JourneyJson.ToUtf8Bytes(again));
        comparison.Root(before.RootElement, after.RootElement);
        return comparison.losses;
    }

    // Where a mandate is not told, nobody can be said to answer for another: they answered for themselves.
    private JourneyParts Mandated(JourneyParts parts)
    {
        return parts with
        {
            Goals = [.. parts.Goals.Select((goal, g) => goal with { Versions = [.. goal.Versions.Select((version, v) => Version(version, g, v))] })],
            Assessments = [.. parts.Assessments.Select((assessment, a) =>
                IsMandated(assessment.By, assessment.OnBehalfOf, assessment.Id, FormattableString.Invariant($"$.assessments[{a}]")) ? assessment : assessment with { OnBehalfOf = null })],
        };

        GoalVersion Version(GoalVersion version, int g, int v) => version with
        {
            Agreements = [.. version.Agreements.Select((agreement, a) =>
                IsMandated(agreement.By, agreement.OnBehalfOf, version.Id, FormattableString.Invariant($"$.goals[{g}].versions[{v}].agreements[{a}]")) ? agreement : agreement with { OnBehalfOf = null })],
        };

        bool IsMandated(string? by, string? person, string item, string path)
        {
            var isMandated = person is null || parts.Parties.Any(party => party.Id == by && party.Represents?.Party == person);
            if (!isMandated && unmandated.Add(item))
            {
                Tell(LossKind.Dropped, path + ".onBehalfOf", Reasons.OfMember("onBehalfOf"), item);
            }

            return isMandated;
        }
    }

    // Of what there is no record for, nothing but its id is compared: others may be about it.
    private static JourneyParts Parts(JourneyView view) => new()
    {
        Id = view.Id,
        Kind = view.Kind,
        Themes = view.Themes,
        Place = view.Place,
        Support = view.Support,
        Earlier = view.Earlier,
        Parties = view.Parties,
        Needs = view.Needs,
        Goals = [.. view.Goals.Select(goal => GoalMapping.InOrder(goal with { Versions = [.. goal.Versions.Select(version => version with { Wording = There(version.Wording) })] }))],
        Interventions = [.. view.Interventions.Select(intervention => intervention with { What = There(intervention.What) })],
        Outcomes = view.Outcomes,
        Invitations = view.Invitations,
        Assessments = view.Assessments,
        Testimonies = view.Testimonies,
        Pauses = view.Pauses,
        Contests = view.Contests,
        Reflections = [.. view.Reflections.Select(item => new Reflection { Id = item.Id })],
        Measures = [.. view.Measures.Select(item => new Measure { Id = item.Id, Instrument = item.Instrument, Words = "…" })],
        Stories = [.. view.Stories.Select(item => new Story { Id = item.Id, What = "…" })],
        Markers = [.. view.Markers.Select(item => item with { What = "…", Journal = default })],
        Significations = [.. view.Significations.Select(item => new Signification { Id = item.Id, About = view.ToCitation(), Frame = item.Frame, Words = "…" })],
        Placements = [.. view.Placements.Select(item => new Placement { Id = item.Id, About = view.ToCitation(), Words = "…" })],
        Ties = [.. view.Ties.Select(item => item with { What = "…", Earlier = null, To = null })],
        Questions = [.. view.Questions.Select(item => item with { What = "…", Reply = null })],
    };

    // No journey holds words that are held back; the item they are in is not compared.
    private static Statement There(Statement said) => said.IsHeldBack ? new("…") : said;

    private void Root(JsonElement before, JsonElement after)
    {
        foreach (var member in before.EnumerateObject())
        {
            if (IsItems(member.Value))
            {
                Items(member.Value, Member(after, member.Name), "$." + member.Name, member.Name);
            }
            else if (member.Name != "schema")
            {
                Members(member.Value, Member(after, member.Name), "$." + member.Name, member.Name, null);
            }
        }

        foreach (var member in after.EnumerateObject().Where(member => IsItems(member.Value)))
        {
            var known = Member(before, member.Name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray().Select(Id)] : new HashSet<string?>();
            foreach (var item in member.Value.EnumerateArray().Where(item => !known.Contains(Id(item))))
            {
                Tell(LossKind.Approximated, "$." + member.Name, "it is read back as an item of its own", Id(item));
            }
        }
    }

    private void Items(JsonElement before, JsonElement? after, string path, string list)
    {
        var found = after is { ValueKind: JsonValueKind.Array } there ? there.EnumerateArray().ToDictionary(item => Id(item)!, StringComparer.Ordinal) : [];
        var i = 0;
        foreach (var item in before.EnumerateArray())
        {
            var place = FormattableString.Invariant($"{path}[{i++}]");
            var id = Id(item)!;
            if (found.TryGetValue(id, out var again))
            {
                Item(item, again, place, id);
            }
            else if (!choice.IsHeldBack(id))
            {
                Tell(LossKind.Dropped, place, choice.WhyNot(id) ?? Reasons.OfList(list, form), id);
            }
        }
    }

    private void Item(JsonElement before, JsonElement after, string place, string id)
    {
        var told = losses.Count;
        foreach (var member in before.EnumerateObject())
        {
            if (IsItems(member.Value))
            {
                Items(member.Value, Member(after, member.Name), $"{place}.{member.Name}", member.Name);
            }
            else
            {
                Members(member.Value, Member(after, member.Name), $"{place}.{member.Name}", member.Name, id);
            }
        }

        foreach (var member in after.EnumerateObject().Where(member => member.Name != "source" && !(member.Name == "restricted" && choice.IsRestricted(id)) && Member(before, member.Name) is null))
        {
            Tell(LossKind.Approximated, $"{place}.{member.Name}", "the records say so, and the journey did not", id);
        }

        if (!unmandated.Contains(id) && (losses.Count == told || losses[^1].Item != id))
        {
            Tell(LossKind.Kept, place, "it is read back as it was", id);
        }
    }

    private void Members(JsonElement before, JsonElement? after, string path, string name, string? id)
    {
        if (after is { } there && JsonElement.DeepEquals(before, there))
        {
            return;
        }

        if (after is not { } again)
        {
            Tell(LossKind.Dropped, path, Reasons.OfMember(name), id);
        }
        else if (before.ValueKind == JsonValueKind.Object && again.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in before.EnumerateObject())
            {
                Members(member.Value, Member(again, member.Name), $"{path}.{member.Name}", member.Name, id);
            }

            foreach (var member in again.EnumerateObject().Where(member => Member(before, member.Name) is null))
            {
                Tell(LossKind.Approximated, $"{path}.{member.Name}", "the records say so, and the journey did not", id);
            }
        }
        else if (before.ValueKind == JsonValueKind.Array && again.ValueKind == JsonValueKind.Array && before.GetArrayLength() == again.GetArrayLength())
        {
            for (var i = 0; i < before.GetArrayLength(); i++)
            {
                Members(before[i], again[i], FormattableString.Invariant($"{path}[{i}]"), name, id);
            }
        }
        else
        {
            Tell(LossKind.Approximated, path, before.ValueKind == JsonValueKind.Array ? "fewer of them are in the records, or others: " + Reasons.OfMember(name) : Reasons.OfMember(name), id);
        }
    }

    private void Tell(LossKind kind, string path, string why, string? id) => losses.Add(new(kind, path, why) { Journey = journey, Item = id });

    private static JsonElement? Member(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Id(JsonElement item) => item.TryGetProperty("id", out var id) ? id.GetString() : null;

    private static bool IsItems(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0 && element[0].ValueKind == JsonValueKind.Object && element[0].TryGetProperty("id", out _);
}
