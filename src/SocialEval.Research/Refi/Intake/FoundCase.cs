namespace SocialEval.Research.Refi.Intake;

/// <summary>A case of a project.</summary>
/// <param name="At">Where it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Values">The values of its variables, by their names.</param>
/// <param name="Sources">The sources it names.</param>
internal sealed record FoundCase(Node At, Guid Id, string? Name, IReadOnlyDictionary<string, string> Values, IReadOnlyList<Guid> Sources);

/// <summary>A source of a project, in words or as a reference to what was recorded or drawn.</summary>
/// <param name="At">Where it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Values">The values of its variables, by their names.</param>
internal sealed record FoundSource(Node At, Guid Id, string? Name, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Its words.</summary>
    public string? Text { get; init; }

    /// <summary>What the program calls what was recorded or drawn.</summary>
    public string? Media { get; init; }

    /// <summary>What was coded in its words.</summary>
    public IReadOnlyList<FoundCoding> Codings { get; init; } = [];

    /// <summary>The ids of its selections, which cases may name.</summary>
    public IReadOnlyList<Guid> Selections { get; init; } = [];

    /// <summary>Whether it tells anything, in words or not.</summary>
    public bool IsTold => (Text ?? Media) is not null;

    /// <summary>The value of a variable that is written here.</summary>
    public string? this[string variable] => Values.TryGetValue(variable, out var value) ? value : null;
}

/// <summary>What somebody coded in a source.</summary>
internal readonly record struct FoundCoding(int Start, int End, Guid Code, string? Coder, NodaTime.Instant? On);
