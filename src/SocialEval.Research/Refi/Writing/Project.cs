using SocialEval.Losses;
using SocialEval.Research.Out;

namespace SocialEval.Research.Refi.Writing;

/// <summary>A project being put together, journey by journey.</summary>
internal sealed class Project(RefiTerms terms)
{
    private readonly ProjectIds ids = new(terms.Secret);
    private readonly ILookup<(string Journey, string Item), RefiCoding> codings = terms.Codings.ToLookup(coding => (coding.Journey, coding.Item));
    private readonly SortedDictionary<string, Guid> coders = new(StringComparer.Ordinal);

    public List<ProjectSource> Sources { get; } = [];

    public List<ProjectCase> Cases { get; } = [];

    public List<Loss> Losses { get; } = [];

    /// <summary>Whoever coded something that is in the project, by name.</summary>
    public IReadOnlyDictionary<string, Guid> Coders => coders;

    public void Add(ExportedJourney journey)
    {
        var cases = new Dictionary<string, ProjectCase>(StringComparer.Ordinal);
        foreach (var told in new ToldTexts(journey.View).All)
        {
            if (terms.Kinds is { } kinds && !kinds.Contains(told.Item))
            {
                Note(LossKind.Dropped, journey, told.Path, null, "its kind was not asked for");
                continue;
            }

            var source = Source(journey, told);
            Sources.Add(source);
            if (journey.Voice(told.By) is { } voice)
            {
                (cases.TryGetValue(voice, out var there) ? there : cases[voice] = Case(journey, voice, told.By!)).Sources.Add(source.Id);
            }
        }

        Cases.AddRange(cases.Values);
        Losses.AddRange(LeftBehind.In(journey.View).Select(left => Line(LossKind.Dropped, journey, left.Path, null, left.Why)));
    }

    private ProjectCase Case(ExportedJourney journey, string voice, string party) => new(ids.Of("case", voice), voice, journey.Name, journey.Role(party)!, []);

    private ProjectSource Source(ExportedJourney journey, ToldText told)
    {
        var name = journey.Item(told.Id);
        var id = ids.Of("source", name);
        var text = new SourceText(told.Words.Text!);
        var selections = Selections(journey, told, text, id);
        var before = Losses.Count;
        Changed(journey, told, text, id);
        if (Losses.Count == before)
        {
            Note(LossKind.Kept, journey, told.Path, id, FormattableString.Invariant($"words, and what was coded in {selections.Count} parts of them"));
        }

        if (told.On is { } on && journey.Date(on) != on.ToString())
        {
            Note(LossKind.Approximated, journey, told.Path, id, "its date is no more exact than the project's dates");
        }

        return new(id, $"{told.Kind} {name}", text.Text, Values(journey, told, name), selections);
    }

    private void Changed(ExportedJourney journey, ToldText told, SourceText text, Guid id)
    {
        (bool Is, string Why)[] changes =
        [
            (text.HasOtherLineEnds, "lines end in LF, where programs count places alike"),
            (text.IsComposed, "accents are composed (NFC)"),
            (text.HasHalves, "half a character stands for what cannot be read (U+FFFD)"),
            (text.IsWithoutMark, "the byte order mark it began with is left out"),
            (told.By is null, "whose it is is not known, and no case has it"),
        ];
        foreach (var (_, why) in changes.Where(change => change.Is))
        {
            Note(LossKind.Approximated, journey, told.Path, id, why);
        }
    }

    private static List<(string Variable, string Value)> Values(ExportedJourney journey, ToldText told, string name)
    {
        (string Variable, string? Value)[] values =
        [
            (RefiVariables.Journey, journey.Name),
            (RefiVariables.JourneyKind, Vocabulary<JourneyKind>.Of(journey.View.Kind)),
            (RefiVariables.Item, name),
            (RefiVariables.Kind, told.Kind),
            (RefiVariables.Role, journey.Role(told.By)),
            (RefiVariables.Voice, journey.Voice(told.By)),
            (RefiVariables.On, journey.Date(told.On)),
            (RefiVariables.Language, told.Words.Language),
            (RefiVariables.Mode, Vocabulary<Journeys.StatementMode>.Of(told.Words.Mode)),
            (RefiVariables.Fidelity, Vocabulary<Journeys.Fidelity>.Of(told.Words.Fidelity)),
            (RefiVariables.Judgement, told.Judgement),
            (RefiVariables.Level, told.Level is { } level ? FormattableString.Invariant($"{level}") : null),
        ];
        return [.. values.Where(value => value.Value is not null).Select(value => (value.Variable, value.Value!))];
    }

    private List<ProjectSelection> Selections(ExportedJourney journey, ToldText told, SourceText text, Guid source)
    {
        var selections = new SortedDictionary<(int Start, int End), List<(Guid Id, RefiCoding Coding)>>();
        foreach (var coding in codings[(journey.OriginalOf(journey.View.Id), journey.OriginalOf(told.Id))])
        {
            if (coding.End > text.Length)
            {
                throw new ArgumentException($"A {coding} ends after the words do; expected at most {text.Length}.");
            }

            var place = text.Place(coding.Start, coding.End, out var isMoved);
            if (isMoved)
            {
                Note(LossKind.Approximated, journey, told.Path, source, FormattableString.Invariant($"a coding began or ended inside one character: it is from {place.Start} to {place.End}"));
            }

            if (place.Start == place.End)
            {
                Note(LossKind.Dropped, journey, told.Path, source, "a coding of nothing but a byte order mark");
                continue;
            }

            if (coding.Coder is { } coder)
            {
                coders.TryAdd(coder, ids.Of("coder", coder));
            }

            var there = selections.TryGetValue(place, out var known) ? known : selections[place] = [];
            there.Add((ids.Of("coding", FormattableString.Invariant($"{source}:{place.Start}:{place.End}:{there.Count}")), coding));
        }

        return [.. selections.Select(part => new ProjectSelection(ids.Of("selection", FormattableString.Invariant($"{source}:{part.Key.Start}:{part.Key.End}")), part.Key.Start, part.Key.End, part.Value))];
    }

    private void Note(LossKind kind, ExportedJourney journey, string path, Guid? item, string why) => Losses.Add(Line(kind, journey, path, item, why));

    // Only names of the project: a list of what was kept by its own id would tell what consent held back.
    private static Loss Line(LossKind kind, ExportedJourney journey, string path, Guid? item, string why) => new(kind, path, why) { Journey = journey.Name, Item = item?.ToString("D") };
}
