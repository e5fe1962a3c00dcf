using SocialEval.Consents;

namespace SocialEval;

/// <summary>Who reads: the person, the team, an institution, a researcher, one party by id, or several of them together.</summary>
/// <remarks>Inside readers take part in the journey; institutions and researchers are outside readers, to whom every party is
/// a role. Equal by value, the order of several readers included; the default value is nobody, who reads nothing.</remarks>
public readonly record struct Reader
{
    private Reader(ReaderKind kind, Sequence<string> ids = default)
    {
        Kind = kind;
        PartyIds = ids;
    }

    /// <summary>The professionals and organisations who take part on the day of reading; in a practice journey, its team.</summary>
    public static Reader Team => new(ReaderKind.Team);

    /// <summary>The person concerned, where the journey has one beneficiary.</summary>
    public static Reader Person => new(ReaderKind.Person);

    /// <summary>An institution outside the journey: a funder, an authority, the management.</summary>
    public static Reader Institution => new(ReaderKind.Institution);

    /// <summary>A researcher.</summary>
    public static Reader Researcher => new(ReaderKind.Researcher);

    /// <summary>One party of the journey.</summary>
    /// <param name="id">The party's id.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Reader Party(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(ReaderKind.Party, Sequence.Of<string>([id]));
    }

    /// <summary>Several persons of the journey who read the same page together, at a meeting: they read what each of them may
    /// read, and nothing else.</summary>
    /// <param name="ids">Their ids, one or more; an id that comes again counts once. Whether each is a person of the journey is
    /// checked when it is read: an organisation does not sit at a table.</param>
    /// <exception cref="ArgumentException">There is no id, or one is empty.</exception>
    public static Reader Together(params ReadOnlySpan<string> ids)
    {
        if (ids.IsEmpty)
        {
            throw new ArgumentException("Nobody reads together; expected the ids of one party or more.", nameof(ids));
        }

        var known = new List<string>(ids.Length);
        foreach (var id in ids)
        {
            ArgumentException.ThrowIfNullOrEmpty(id, nameof(ids));
            if (!known.Contains(id))
            {
                known.Add(id);
            }
        }

        return new(ReaderKind.Together, Sequence.Owning(known.ToArray()));
    }

    /// <summary>What sort of reader it is.</summary>
    public ReaderKind Kind { get; }

    /// <summary>The ids of those who read, where they are parties by id: one, or several together, in the order given.</summary>
    public Sequence<string> PartyIds { get; }

    /// <summary>The party's id, where the reader is one party.</summary>
    public string? PartyId => Kind == ReaderKind.Party ? PartyIds[0] : null;

    /// <summary>Whether the reader does not take part: every party is then a role, and nothing tells what was held back.</summary>
    public bool IsOutside => Kind is ReaderKind.Institution or ReaderKind.Researcher or ReaderKind.None;

    /// <summary>The reader as reports name it: <c>team</c>, <c>person</c>, <c>institution</c>, <c>researcher</c>, the party's id, or
    /// the ids of several, with commas between.</summary>
    public override string ToString() => PartyIds.IsEmpty ? Vocabulary<ReaderKind>.Of(Kind) : string.Join(',', PartyIds.AsSpan()!);
}
