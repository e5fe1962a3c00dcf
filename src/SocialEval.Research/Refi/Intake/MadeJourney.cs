using System.Globalization;
using SocialEval.Journeys;

namespace SocialEval.Research.Refi.Intake;

/// <summary>A journey made of sources.</summary>
internal abstract class MadeJourney(string id, IReadOnlyList<FoundSource> sources, RefiImportOptions options, Notes notes)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<RefiCoding> codings = [];

    /// <summary>The id it is to have.</summary>
    public string Id => id;

    /// <summary>Where what it is made of is.</summary>
    public abstract string Path { get; }

    /// <summary>What was coded in its testimonies, once it is made.</summary>
    public IReadOnlyList<RefiCoding> Codings => codings;

    protected Notes Notes => notes;

    protected RefiImportOptions Options => options;

    protected IReadOnlyList<FoundSource> Sources => sources;

    /// <summary>What it is made of, under the id it has.</summary>
    public JourneyParts Parts(string journey)
    {
        var parties = Parties(journey);
        taken.UnionWith(parties.Select(party => party.Id));
        Testimony[] testimonies = [.. sources.Select(source => Testimony(journey, source)).OfType<Testimony>()];
        return new()
        {
            Id = journey,
            Kind = Kind(parties),
            Source = new(options.System, id),
            Parties = [.. parties],
            Testimonies = [.. testimonies],
            Extra = Extra(),
        };
    }

    protected abstract JourneyKind Kind(IReadOnlyList<Party> parties);

    protected abstract IReadOnlyList<Party> Parties(string journey);

    protected abstract Extra? Extra();

    /// <summary>The id a source is to have as a testimony.</summary>
    protected abstract string Item(FoundSource source);

    /// <summary>Words with what is known of them; and it is told what is not.</summary>
    protected abstract Statement Words(FoundSource source, Statement words, string journey, string item);

    /// <summary>When they were said.</summary>
    protected abstract PartialDate? On(FoundSource source);

    private Testimony? Testimony(string journey, FoundSource source)
    {
        if (!source.IsTold)
        {
            notes.Dropped(source.At.Path, JourneyMaking.NoWords);
            return null;
        }

        var item = Free(Item(source));
        codings.AddRange(source.Codings.Select(coded => new RefiCoding(journey, item, coded.Start, coded.End, coded.Code) { Coder = coded.Coder, On = coded.On }));
        if (source.Text is not null)
        {
            notes.Kept(source.At.Path, string.Create(CultureInfo.InvariantCulture, $"words, and {source.Codings.Count} codings of them"), journey, item);
        }
        else
        {
            notes.Approximated(source.At.Path, "a reference to what was recorded, drawn or laid out; nothing of it is read", journey, item);
        }

        return new()
        {
            Id = item,
            On = On(source),
            Words = Words(source, source.Text is { } text ? new(text) : Statement.OfMedia(source.Media!, StatementMode.Spoken) with { Mode = null }, journey, item),
            Source = new(options.System, source.Id.ToString("D")),
        };
    }

    private string Free(string item)
    {
        var free = item;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{item}-{number}");
        }

        return free;
    }
}
