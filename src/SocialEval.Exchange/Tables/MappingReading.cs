using System.Text.Json;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Exchange.Tables;

/// <summary>Reads a mapping whose shape was checked, and notes what does not hold between its parts.</summary>
internal sealed class MappingReading
{
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> parties = new(StringComparer.Ordinal);
    private readonly HashSet<string> goals = new(StringComparer.Ordinal);
    private readonly HashSet<string> interventions = new(StringComparer.Ordinal);

    public Sequence<Problem> Problems => [.. problems];

    public MappingParts Read(JsonElement root)
    {
        var table = root.TryGetProperty("table", out var there) ? there : default;
        var journey = root.GetProperty("journey");
        Register(root, "parties", parties);
        Register(root, "goals", goals);
        Register(root, "interventions", interventions);
        foreach (var list in (ReadOnlySpan<string>)["outcomes", "assessments", "testimonies", "consents"])
        {
            Register(root, list, null);
        }

        return new()
        {
            System = root.GetProperty("system").GetString()!,
            Language = Language(root, "$"),
            Encoding = Text(table, "encoding"),
            Separator = Word<Separator>(table, "separator"),
            DecimalMark = Word<DecimalMark>(table, "decimalMark"),
            Days = Word<DayForm>(table, "days") ?? DayForm.Iso,
            Missing = ["", .. Texts(table, "missing")],
            Journey = Cell(journey, "id", "$.journey")!,
            Kind = Word<JourneyKind>(journey, "kind") ?? JourneyKind.Individual,
            Themes = [.. Texts(journey, "themes").Select(theme => new Theme(theme))],
            Row = Cell(root, "row", "$"),
            Parties = Each(root, "parties", Party),
            Goals = Each(root, "goals", Goal),
            Interventions = Each(root, "interventions", Intervention),
            Outcomes = Each(root, "outcomes", Outcome),
            Assessments = Each(root, "assessments", Assessment),
            Testimonies = Each(root, "testimonies", (item, path) => new TestimonyPart(path, Key(item), Words(item, "words", path)!, Cell(item, "on", path))),
            Consents = Each(root, "consents", Consent),
            Columns = columns,
        };
    }

    private PartyPart Party(JsonElement item, string path) =>
        new(path, Key(item), Word<PartyRole>(item, "role")!.Value, Cell(item, "id", path), Cell(item, "name", path), Cell(item, "function", path));

    private GoalPart Goal(JsonElement item, string path) => new(path, Key(item), Cell(item, "id", path), Words(item, "wording", path)!)
    {
        ProposedBy = Who(item, "proposedBy", path),
        ProposedOn = Cell(item, "proposedOn", path),
        Until = Cell(item, "until", path),
        Time = Words(item, "time", path),
        Themes = [.. Texts(item, "themes").Select(theme => new Theme(theme))],
        Agreements = Each(item, "agreements", Agreement, path),
    };

    private AgreementPart Agreement(JsonElement item, string path) =>
        new(Who(item, "by", path)!, Cell<AgreementAnswer>(item, "answer", path)!, Cell(item, "on", path), Word<Evidence>(item, "evidence"));

    private InterventionPart Intervention(JsonElement item, string path) => new(path, Key(item), Cell(item, "id", path), Words(item, "what", path)!)
    {
        DoneBy = Each(item, "doneBy", Who, path),
        AskedBy = Who(item, "askedBy", path),
        AskedOn = Cell(item, "askedOn", path),
        Started = Cell(item, "started", path),
        Ended = Cell(item, "ended", path),
        Towards = Towards(item, path),
    };

    private OutcomePart Outcome(JsonElement item, string path) =>
        new(path, Key(item), Words(item, "what", path)!, Cell(item, "on", path), Cell<Welcome>(item, "welcome", path), Towards(item, path));

    private AssessmentPart Assessment(JsonElement item, string path)
    {
        var about = item.TryGetProperty("about", out var there) ? there : default;
        var rating = item.TryGetProperty("rating", out var rated) ? rated : default;
        return new(path, Key(item))
        {
            Goal = Known(Text(about, "goal"), goals, path + ".about.goal", "goal"),
            Intervention = Known(Text(about, "intervention"), interventions, path + ".about.intervention", "intervention"),
            By = Who(item, "by", path),
            RecordedBy = Who(item, "recordedBy", path),
            Mode = Word<StatementMode>(item, "mode"),
            On = Cell(item, "on", path),
            Judgement = Cell<Judgement>(item, "judgement", path),
            Level = Cell(item, "level", path, Levels.IsOne, "a level from -2 to 2"),
            Rating = rating.ValueKind == JsonValueKind.Object
                ? new(rating.GetProperty("instrument").GetString()!, Cell(rating, "value", path + ".rating")!, Number(rating, "min"), Number(rating, "max"))
                : null,
            Words = Words(item, "words", path),
        };
    }

    private ConsentPart Consent(JsonElement item, string path) =>
        new(path, Key(item), Who(item, "by", path)!, Word<Purpose>(item, "purpose")!.Value, Cell<ConsentAnswer>(item, "answer", path)!, Cell(item, "on", path)!)
        {
            Until = Cell(item, "until", path),
            Evidence = Word<Evidence>(item, "evidence"),
        };

    private WordsPart? Words(JsonElement item, string member, string path) => item.TryGetProperty(member, out var there)
        ? new(Cell(there, "text", $"{path}.{member}"), Cell(there, "media", $"{path}.{member}"))
        {
            By = Who(there, "by", $"{path}.{member}"),
            RecordedBy = Who(there, "recordedBy", $"{path}.{member}"),
            Language = Language(there, $"{path}.{member}"),
            Mode = Word<StatementMode>(there, "mode"),
            Fidelity = Word<Fidelity>(there, "fidelity"),
        }
        : null;

    private Cell? Cell<T>(JsonElement item, string member, string path)
        where T : struct, Enum => Cell(item, member, path, word => Vocabulary<T>.TryRead(word, out _), $"one of {string.Join(", ", Vocabulary<T>.All!)}");

    private Cell? Cell(JsonElement item, string member, string path, Predicate<string>? isOne = null, string expected = "")
    {
        if (!item.TryGetProperty(member, out var there))
        {
            return null;
        }

        var place = $"{path}.{member}";
        if (there.ValueKind == JsonValueKind.String)
        {
            return new(place, Column(there.GetString()!), null);
        }

        var words = Dictionary(there, place);
        foreach (var meaning in words?.Values.AsEnumerable() ?? [])
        {
            Expect(meaning, isOne, $"{place}.words", expected);
        }

        var value = Text(there, "value");
        Expect(value, isOne, $"{place}.value", expected);
        return new(place, Text(there, "column") is { } column ? Column(column) : null, value) { Words = words, Form = Word<DayForm>(there, "form") };
    }

    private Who? Who(JsonElement item, string member, string path) => item.TryGetProperty(member, out var there) ? Who(there, $"{path}.{member}") : null;

    private Who Who(JsonElement there, string path)
    {
        if (Known(Text(there, "party"), parties, $"{path}.party", "party") is { } party)
        {
            return new(path, party, null);
        }

        var words = Dictionary(there, path);
        foreach (var meaning in words?.Values.AsEnumerable() ?? [])
        {
            Known(meaning, parties, $"{path}.words", "party");
        }

        var column = Text(there, "column");
        if (column is not null && Accounts.IsOne(column) && !path.EndsWith("recordedBy", StringComparison.Ordinal))
        {
            problems.Add(new($"{path}.column", $"{Told.Quote(column)}, the account or the device that sent the form", "a column that says who speaks: who sent a form is not who spoke"));
        }

        return new(path, null, column is null ? null : Column(column)) { Words = words };
    }

    private Sequence<string> Towards(JsonElement item, string path)
    {
        var towards = Texts(item, "towards");
        foreach (var goal in towards)
        {
            Known(goal, goals, $"{path}.towards", "goal");
        }

        return [.. towards];
    }

    private void Register(JsonElement root, string list, HashSet<string>? into)
    {
        var place = 0;
        foreach (var item in root.TryGetProperty(list, out var there) ? there.EnumerateArray() : default)
        {
            var key = Key(item);
            into?.Add(key);
            if (!keys.Add(key))
            {
                problems.Add(new(FormattableString.Invariant($"$.{list}[{place}].key"), $"{Told.Quote(key)}, which another part has already", "a key of its own for each part"));
            }

            place++;
        }
    }

    private string? Known(string? key, HashSet<string> among, string path, string kind)
    {
        if (key is not null && !among.Contains(key))
        {
            problems.Add(new(path, Told.Quote(key), among.Count == 0 ? $"the key of a {kind}, and there is none" : $"the key of a {kind}: {string.Join(", ", among.Select(Told.Quote))}"));
        }

        return key;
    }

    private void Expect(string? word, Predicate<string>? isOne, string path, string expected)
    {
        if (word is not null && isOne is not null && !isOne(word))
        {
            problems.Add(new(path, Told.Quote(word), expected));
        }
    }

    private string? Language(JsonElement item, string path)
    {
        var language = Text(item, "language");
        Expect(language, tag => LanguageTag.IsOne(tag), $"{path}.language", LanguageTag.Expected);
        return language;
    }

    private string Column(string column)
    {
        columns.Add(column);
        return column;
    }

    private static Sequence<T> Each<T>(JsonElement item, string member, Func<JsonElement, string, T> read, string path = "$") => item.TryGetProperty(member, out var list)
        ? [.. list.EnumerateArray().Select((each, i) => read(each, FormattableString.Invariant($"{path}.{member}[{i}]")))]
        : default;

    private static string Key(JsonElement item) => item.GetProperty("key").GetString()!;

    private Dictionary<string, string>? Dictionary(JsonElement there, string path)
    {
        if (!there.TryGetProperty("words", out var words))
        {
            return null;
        }

        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.EnumerateObject())
        {
            if (!meanings.TryAdd(word.Name.Trim(), word.Value.GetString()!))
            {
                problems.Add(new($"{path}.words", $"'{word.Name.Trim()}' twice", "each word once, whatever spaces are around it"));
            }
        }

        return meanings;
    }

    private static string[] Texts(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static string? Text(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var text) ? text.GetString() : null;

    private static decimal? Number(JsonElement item, string member) =>
        item.TryGetProperty(member, out var number) && number.TryGetDecimal(out var value) ? value : null;

    private static T? Word<T>(JsonElement item, string member)
        where T : struct, Enum => Text(item, member) is { } word && Vocabulary<T>.TryRead(word, out var value) ? value : null;
}
