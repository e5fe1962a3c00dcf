using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What interventions have in common: what, by whom, towards which goals.</summary>
internal static class Interventions
{
    /// <summary>What it is: words where somebody typed some, else the name of a code, which nobody said.</summary>
    public static Statement? What(Draft draft, FoundResource from, R4.CodeableConcept? code, string path, string item)
    {
        if (Codes.NotBlank(code?.Text) is { } text)
        {
            from.Account.Kept(path, item, "what is done; whose words they are is not said");
            return Words.Said(draft, from, code!.TextElement, text, null);
        }

        if (Codes.NameOf(code) is not { } name)
        {
            return null;
        }

        from.Account.Approximated(path, item, "what is done: the name of a code, which nobody said");
        return Words.Said(draft, from, null, name, null);
    }

    public static Sequence<string> DoneBy(Draft draft, FoundResource from, IReadOnlyList<(R4.ResourceReference? Reference, string Path)> performers, string item, string why)
    {
        var doneBy = new List<string>();
        foreach (var (reference, path) in performers)
        {
            if (Parties.Who(draft, from, reference, path) is { } id)
            {
                from.Account.Kept(path, item, id == draft.PersonId ? "the person's own doing" : why);
                doneBy.AddRange(doneBy.Contains(id) ? [] : [id]);
            }
        }

        return [.. doneBy];
    }

    public static string? AskedBy(Draft draft, FoundResource from, R4.ResourceReference? requester, string item)
    {
        var id = Parties.Who(draft, from, requester, "requester");
        if (id is not null)
        {
            from.Account.Kept("requester", item, "who asked for it");
        }

        return id;
    }

    /// <summary>The goals it says it works towards.</summary>
    public static Sequence<string> Towards(Draft draft, FoundResource from, IReadOnlyList<(R4.ResourceReference? Reference, string Path)> references, string item)
    {
        var goals = new List<string>();
        foreach (var (reference, path) in references)
        {
            if (draft.Index.Follow(reference, from)?.Key is { } key && draft.GoalIds.TryGetValue(key, out var goal))
            {
                from.Account.Kept(path, item, "the goal it works towards");
                goals.AddRange(goals.Contains(goal) ? [] : [goal]);
            }
            else
            {
                from.Account.Dropped(path, "it points to no goal of this journey", item);
            }
        }

        return [.. goals];
    }

    /// <summary>The goals a resource names by the extension the guide uses.</summary>
    public static IReadOnlyList<(R4.ResourceReference? Reference, string Path)> PertainsTo(R4.DomainResource resource) =>
        [.. resource.Extension
            .Select((extension, i) => (extension, Path: FormattableString.Invariant($"extension[{i}]")))
            .Where(found => found.extension.Url == Codes.PertainsToGoalExtension)
            .Select(found => (found.extension.Value as R4.ResourceReference, found.Path))];

    public static IReadOnlyList<(R4.ResourceReference? Reference, string Path)> Numbered(IEnumerable<R4.ResourceReference?> references, string member) =>
        [.. references.Select((reference, i) => (reference, FormattableString.Invariant($"{member}[{i}]")))];
}
