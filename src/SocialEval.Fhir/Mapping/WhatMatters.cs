using SocialEval.Fhir.Reading;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What somebody says matters to them. Where a goal answers it, it is a need or an expectation that the goal meets;
/// elsewhere it is a testimony. Each word is kept once.</summary>
internal static class WhatMatters
{
    public static bool IsOne(R4.Observation observation) =>
        observation.Category.Concat([observation.Code]).Any(concept => concept?.Coding.Any(IsOne) == true);

    /// <summary>Makes needs of what the goals address, before the goals are carried.</summary>
    public static void MakeNeeds(Draft draft, IEnumerable<FoundResource> goals, IReadOnlyList<FoundResource> observations)
    {
        var addressed = goals
            .SelectMany(goal => ((R4.Goal)goal.Content!).Addresses.Select(reference => draft.Index.Follow(reference, goal)?.Key))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var panels = Panels(draft, observations);
        foreach (var from in observations)
        {
            var observation = (R4.Observation)from.Content!;
            if (Codes.Score(observation.Code) is not null || Observations.WasNot(observation))
            {
                continue;
            }

            // The guide also writes one statement as a panel with members: what addresses the panel addresses them.
            List<string> keys = [from.Key, .. panels[from.Key].Distinct(StringComparer.Ordinal)];
            var isNeed = Own.KindOf(observation) is "need" or "expectation";
            keys.RemoveAll(key => !addressed.Contains(key) && !(isNeed && key == from.Key));
            if (keys.Count > 0)
            {
                MakeNeeds(draft, from, observation, keys);
            }
        }
    }

    /// <summary>Everything in it that is not a need already.</summary>
    public static void Map(Draft draft, FoundResource from, R4.Observation observation)
    {
        from.Account.Journey = draft.Id;
        var needs = draft.NeedsOf.GetValueOrDefault(from) ?? [];
        if (needs.Count == 0)
        {
            string? first = null;
            foreach (var (path, text, element, _) in Told(observation))
            {
                var voice = Voices.Of(draft, from, observation.Performer, Rater.Anyone);
                var id = first is null ? first = draft.Claim(from) : draft.Claim(first + "-2", "testimony");
                draft.Testimonies.Add(new Testimony { Id = id, Words = Words.SaidOrDoubted(draft, from, element, text, voice.By, path, id, "a testimony"), On = Observations.When(from, observation, id), Source = draft.SourceOf(from), Restricted = Labels.Restriction(from, id) });
            }
        }

        if (observation.Value is R4.CodeableConcept && Themes.Of(observation.Code) is { } theme)
        {
            draft.Themes.AddRange(draft.Themes.Contains(theme) ? [] : [theme]);
            from.Account.Approximated("code", null, "a theme of the journey; that it is a priority, and since when, is not carried");
        }

        Rated.Map(draft, from, observation, needs.FirstOrDefault() ?? NeedOfPanel(draft, from, observation));
        Words.OfNotes(draft, from, observation.Note, "note", from.Id ?? "note");
    }

    private static void MakeNeeds(Draft draft, FoundResource from, R4.Observation observation, List<string> keys)
    {
        from.Account.Journey = draft.Id;
        var (by, _) = Voices.Of(draft, from, observation.Performer, Rater.Anyone);
        var ids = draft.NeedsOf[from] = [];
        foreach (var (path, text, element, kind) in Told(observation))
        {
            var id = ids.Count == 0 ? draft.Claim(from) : draft.Claim(FormattableString.Invariant($"{ids[0]}-{ids.Count + 1}"), "need");
            ids.Add(id);
            var theme = Themes.Of(observation.Code);
            if (theme is not null)
            {
                from.Account.Kept("code", id, "the theme of the need");
            }

            draft.Needs.Add(new Need
            {
                Id = id,
                What = Words.SaidOrDoubted(draft, from, element, text, by, path, id, kind == NeedKind.Need ? "a need" : "an expectation"),
                Expressed = kind,
                On = Observations.When(from, observation, id),
                Themes = theme is null ? default : [theme],
                Source = draft.SourceOf(from),
                Restricted = Labels.Restriction(from, id),
            });
        }

        foreach (var key in ids.Count == 0 ? [] : keys)
        {
            draft.NeedIds[key] = [.. draft.NeedIds.GetValueOrDefault(key) ?? [], .. ids];
        }
    }

    private static string? NeedOfPanel(Draft draft, FoundResource from, R4.Observation observation) =>
        observation.DerivedFrom
            .Select(reference => draft.Index.Follow(reference, from)?.Key)
            .Select(key => key is not null && draft.NeedIds.TryGetValue(key, out var needs) ? needs[0] : null)
            .FirstOrDefault(need => need is not null);

    /// <summary>The panels each observation is a member of, whichever of the two names the other.</summary>
    private static ILookup<string, string> Panels(Draft draft, IReadOnlyList<FoundResource> observations) =>
        observations
            .SelectMany(from => ((R4.Observation)from.Content!).DerivedFrom
                .Select(reference => (Member: (string?)from.Key, Panel: draft.Index.Follow(reference, from)?.Key))
                .Concat(((R4.Observation)from.Content!).HasMember.Select(reference => (Member: draft.Index.Follow(reference, from)?.Key, Panel: (string?)from.Key))))
            .Where(pair => pair.Member is not null && pair.Panel is not null)
            .ToLookup(pair => pair.Member!, pair => pair.Panel!, StringComparer.Ordinal);

    private static IEnumerable<(string Path, string Text, R4.FhirString Element, NeedKind Kind)> Told(R4.Observation observation)
    {
        if (observation.Value is R4.FhirString { Value: { } text } element && Codes.NotBlank(text) is not null)
        {
            yield return ("valueString", text, element, Own.KindOf(observation) == "need" ? NeedKind.Need : KindOf(observation.Code));
        }

        for (var i = 0; i < observation.Component.Count; i++)
        {
            if (observation.Component[i].Value is R4.FhirString { Value: { } part } said && Codes.NotBlank(part) is not null)
            {
                yield return (FormattableString.Invariant($"component[{i}]"), part, said, KindOf(observation.Component[i].Code));
            }
        }
    }

    private static NeedKind KindOf(R4.CodeableConcept? code) => Codes.Has(code, "now-reasons") ? NeedKind.Need : NeedKind.Expectation;

    private static bool IsOne(R4.Coding coding) => coding.System is { } system && system.StartsWith(Codes.PcoSystems, StringComparison.Ordinal)
        && (coding.Code == "what-matters" || system[Codes.PcoSystems.Length..].StartsWith("what-matters", StringComparison.Ordinal) || system[Codes.PcoSystems.Length..].StartsWith("personal-health-inventory", StringComparison.Ordinal));
}
