using System.Globalization;
using SocialEval.Journeys;

namespace SocialEval.Research.Refi.Intake;

/// <summary>Journeys out of sources and cases: those that were written here come back as they left, the others are made of cases.</summary>
internal sealed class JourneyMaking(string? project, FoundSource[] sources, FoundCase[] cases, RefiImportOptions options, Notes notes)
{
    /// <summary>Why nothing comes of a source.</summary>
    public const string NoWords = "a source without words";

    private readonly List<Journey> journeys = [];
    private readonly List<RefiCoding> codings = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public (Sequence<Journey> Journeys, Sequence<RefiCoding> Codings) Make()
    {
        foreach (var group in sources.Where(source => source[RefiVariables.Journey] is not null).GroupBy(source => source[RefiVariables.Journey]!))
        {
            Make(new OwnJourney(group.Key, [.. group], options, notes));
        }

        foreach (var group in CaseGroups.Of([.. sources.Where(source => source[RefiVariables.Journey] is null)], [.. cases.Where(named => !named.Values.ContainsKey(RefiVariables.Journey))]))
        {
            if (group is { Cases: [], Sources: [var source] } && !source.IsTold)
            {
                notes.Dropped(source.At.Path, NoWords);
            }
            else
            {
                Make(new CaseJourney(project, group, options, notes));
            }
        }

        return ([.. journeys], [.. codings]);
    }

    private void Make(MadeJourney made)
    {
        var id = made.Id;
        for (var number = 2; !ids.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{made.Id}-{number}");
        }

        var parts = made.Parts(id);
        if (Journey.TryFrom(parts, out var problems) is { } journey)
        {
            journeys.Add(journey);
            codings.AddRange(made.Codings);
            return;
        }

        foreach (var problem in problems)
        {
            notes.Problem(made.Path, $"{problem.Path}: {problem.Found}", problem.Expected);
        }
    }
}
