namespace SocialEval.Research.Refi;

/// <summary>The codes of a study, each with the codes below it.</summary>
/// <remarks>Immutable and equal by value.</remarks>
public sealed record RefiCodebook
{
    /// <summary>A codebook.</summary>
    /// <param name="codes">The codes that stand below no other.</param>
    /// <exception cref="ArgumentException">Two codes have one id.</exception>
    public RefiCodebook(Sequence<RefiCode> codes)
    {
        Codes = codes;
        var seen = new HashSet<Guid>();
        foreach (var code in All().Where(code => !seen.Add(code.Id)))
        {
            throw new ArgumentException($"Two codes have the id {code.Id:D}, one of them '{code.Name}'; expected an id of its own for each.", nameof(codes));
        }
    }

    /// <summary>A codebook without a code.</summary>
    public static RefiCodebook Empty { get; } = new(default(Sequence<RefiCode>));

    /// <summary>The codes that stand below no other.</summary>
    public Sequence<RefiCode> Codes { get; }

    /// <summary>The program that wrote it, where it says so.</summary>
    public string? Origin { get; init; }

    /// <summary>Every code, each before those below it.</summary>
    public IEnumerable<RefiCode> All() => Below(Codes);

    /// <summary>The code with an id.</summary>
    /// <param name="id">The id.</param>
    public RefiCode? Code(Guid id) => All().FirstOrDefault(code => code.Id == id);

    /// <summary>What each code is called among the others: its name, or, where another has the same, the names of those above it as
    /// well, as <c>Santé / Autre</c>; where that is the same too, its id besides.</summary>
    public IReadOnlyDictionary<Guid, string> Names()
    {
        var paths = new Dictionary<Guid, string>();
        Walk(Codes, null, paths);
        var names = All().CountBy(code => code.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var same = paths.Values.CountBy(path => path, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return All().ToDictionary(code => code.Id, code => names[code.Name] == 1 ? code.Name : same[paths[code.Id]] == 1 ? paths[code.Id] : $"{paths[code.Id]} ({code.Id:D})");
    }

    /// <summary>How many codes there are.</summary>
    public override string ToString() => FormattableString.Invariant($"codebook, {All().Count()} codes");

    private static IEnumerable<RefiCode> Below(Sequence<RefiCode> codes) => codes.SelectMany(code => Below(code.Codes).Prepend(code));

    private static void Walk(Sequence<RefiCode> codes, string? above, Dictionary<Guid, string> paths)
    {
        foreach (var code in codes)
        {
            var path = paths[code.Id] = above is null ? code.Name : $"{above} / {code.Name}";
            Walk(code.Codes, path, paths);
        }
    }
}
