using SocialEval.Journeys;

namespace SocialEval.Research.Refi.Intake;

/// <summary>A journey whose words left as a project from here: its sources say by variables what REFI-QDA has no element for.</summary>
internal sealed class OwnJourney(string id, IReadOnlyList<FoundSource> sources, RefiImportOptions options, Notes notes)
    : MadeJourney(id, sources, options, notes)
{
    public override string Path => Sources[0].At.Path;

    protected override JourneyKind Kind(IReadOnlyList<Party> parties)
    {
        var said = Sources.Select(source => Word<JourneyKind>(source, RefiVariables.JourneyKind)).FirstOrDefault(kind => kind is not null);
        return said == JourneyKind.Individual && parties.Count(party => party.Role == PartyRole.Beneficiary) > 1 ? JourneyKind.Collective : said ?? JourneyKind.Individual;
    }

    protected override IReadOnlyList<Party> Parties(string journey)
    {
        var parties = new List<Party>();
        foreach (var source in Sources)
        {
            if (Speaker(source) is { } speaker && Word<PartyRole>(source, RefiVariables.Role) is { } role && !parties.Exists(party => party.Id == speaker))
            {
                parties.Add(new() { Id = speaker, Role = role });
            }
        }

        return parties;
    }

    protected override Extra? Extra() => null;

    protected override string Item(FoundSource source) => source[RefiVariables.Item] ?? source.Id.ToString("D");

    protected override PartialDate? On(FoundSource source) => source[RefiVariables.On] is { } written && PartialDate.TryParse(written, out var on) ? on : null;

    protected override Statement Words(FoundSource source, Statement words, string journey, string item)
    {
        if (source[RefiVariables.Kind] is { } kind and not "testimony")
        {
            Notes.Approximated(source.At.Path, $"words of another sort ('{kind}') come back as a testimony", journey, item);
        }

        foreach (var (variable, value) in source.Values.Where(value => value.Key is RefiVariables.Judgement or RefiVariables.Level || Array.IndexOf(RefiVariables.All, value.Key) < 0))
        {
            Notes.Dropped(source.At.Path, $"the value of '{variable}'");
        }

        var language = source[RefiVariables.Language];
        if (language is not null && !LanguageTag.IsOne(language))
        {
            Notes.Problem(source.At, $"'{language}' for a language", LanguageTag.Expected);
            language = null;
        }

        if (Speaker(source) is null)
        {
            Notes.NotPresent(source.At.Path, "who speaks", journey, item);
        }

        return words with
        {
            By = Speaker(source),
            Language = language,
            Mode = Word<StatementMode>(source, RefiVariables.Mode),
            Fidelity = Word<Fidelity>(source, RefiVariables.Fidelity),
        };
    }

    // Those who are there for their work have no voice of their own in a project: all of one role are one.
    private string? Speaker(FoundSource source) => Word<PartyRole>(source, RefiVariables.Role) is { } role ? source[RefiVariables.Voice] ?? Vocabulary<PartyRole>.Of(role) : null;

    private T? Word<T>(FoundSource source, string variable)
        where T : struct, Enum
    {
        if (source[variable] is not { } written)
        {
            return null;
        }

        if (Vocabulary<T>.TryRead(written, out var value))
        {
            return value;
        }

        Notes.Warn(source.At, $"'{written}' for '{variable}'", $"one of {string.Join(", ", Vocabulary<T>.All.ToArray())}; it is left out");
        return null;
    }
}
