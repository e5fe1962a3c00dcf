namespace SocialEval.Research.Refi.Intake;

/// <summary>A project, part by part.</summary>
internal sealed class ProjectReading(Node root, Package package, RefiImportOptions options, Notes notes)
{
    private static readonly (string List, string Name, string Why)[] NotWords =
    [
        ("Notes", "Note", "a memo: what whoever codes wrote, not what somebody told them"),
        ("Links", "Link", "a link between things of the project"),
        ("Sets", "Set", "a set of codes, sources or memos"),
        ("Graphs", "Graph", "a drawing of codes"),
    ];

    public FileReading Read()
    {
        var codebook = new CodebookReading(notes).Read(root.Child("CodeBook"));
        if (root["origin"] is { } origin)
        {
            codebook = codebook with { Origin = origin };
        }

        var variables = Variables();
        var codings = new CodingReading(codebook, Users(), notes);
        var countsLineEndsOnce = options.LineEnds == RefiLineEnds.One
            || (options.LineEnds == RefiLineEnds.AsItsOriginCounts && root["origin"]?.Contains("ATLAS", StringComparison.OrdinalIgnoreCase) is true);
        var texts = new TextReading(package, countsLineEndsOnce, notes);
        FoundSource[] sources = [.. root.Children("Sources").SelectMany(list => list.Children()).Where(SourceReading.IsSource).Select(node => new SourceReading(node, texts, codings, variables, notes).Read())];
        FoundCase[] cases = [.. root.Listed("Cases", "Case").Select(node => Case(node, variables))];
        CheckReferences(sources, cases);
        foreach (var (list, name, why) in NotWords)
        {
            foreach (var node in root.Listed(list, name))
            {
                notes.Dropped(node.Path, why);
            }
        }

        if (root.Child("Description") is { } description)
        {
            notes.Dropped(description.Path, "what the project says of itself");
        }

        notes.NotPresent(root.Path, "agreement, assessment and consent: REFI-QDA has none, so nothing of this leaves for a purpose before people are asked");
        var made = new JourneyMaking(root["name"], sources, cases, options, notes).Make();
        return new(codebook, made.Journeys, made.Codings);
    }

    private Dictionary<Guid, string> Users()
    {
        var users = new Dictionary<Guid, string>();
        foreach (var node in root.Listed("Users", "User"))
        {
            users.TryAdd(Ids.Of(node), node["name"] ?? node["id"] ?? Ids.Of(node).ToString("D"));
        }

        return users;
    }

    private Variables Variables()
    {
        var names = new Dictionary<Guid, string>();
        foreach (var node in root.Listed("Variables", "Variable"))
        {
            names.TryAdd(Ids.Of(node), node["name"] ?? Ids.Of(node).ToString("D"));
        }

        return new(names, notes);
    }

    private void CheckReferences(FoundSource[] sources, FoundCase[] cases)
    {
        var known = new HashSet<Guid>(sources.SelectMany(source => source.Selections));
        foreach (var source in sources.Where(source => !known.Add(source.Id)))
        {
            notes.Warn(source.At, "a source with the id of another", "an id of its own");
        }

        foreach (var named in cases)
        {
            foreach (var nowhere in named.Sources.Where(source => !known.Contains(source)))
            {
                notes.Problem(named.At, $"the source {nowhere:D}, which is not there", "one of the project's");
            }
        }
    }

    private FoundCase Case(Node node, Variables variables)
    {
        foreach (var reference in node.Children("CodeRef"))
        {
            notes.Dropped(reference.Path, "a code of a whole case, which is no code of words");
        }

        return new(node, Ids.Of(node), node["name"], variables.Of(node), [.. node.Children().Where(child => child.Name is "SourceRef" or "SelectionRef").Select(child => Ids.Referred(child)).OfType<Guid>()]);
    }
}
