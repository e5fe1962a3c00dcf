using SocialEval.Consents;

namespace SocialEval;

/// <summary>Who reads: the person, the team, an institution, a researcher, or one party by id.</summary>
/// <remarks>Inside readers take part in the journey; institutions and researchers are outside readers, to whom every party is
/// a role. Equal by value; the default value is the team.</remarks>
public readonly record struct Reader
{
    private Reader(ReaderKind kind, string? partyId = null)
    {
        Kind = kind;
        PartyId = partyId;
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
        return new(ReaderKind.Party, id);
    }

    /// <summary>What sort of reader it is.</summary>
    public ReaderKind Kind { get; }

    /// <summary>The party's id, where the reader is one party.</summary>
    public string? PartyId { get; }

    /// <summary>Whether the reader does not take part: every party is then a role, and nothing tells what was held back.</summary>
    public bool IsOutside => Kind is ReaderKind.Institution or ReaderKind.Researcher;

    /// <summary>The reader as reports name it: <c>team</c>, <c>person</c>, <c>institution</c>, <c>researcher</c>, or the party's id.</summary>
    public override string ToString() => PartyId ?? Vocabulary<ReaderKind>.Of(Kind);
}
