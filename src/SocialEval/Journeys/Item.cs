using SocialEval.Journeys;

namespace SocialEval.Journeys;

/// <summary>Anything in a journey that has an id of its own: it can be cited, shared with some only, corrected and restricted.</summary>
/// <remarks>A closed hierarchy, equal by value. Its constructors hold only what is true of the item alone; what holds between
/// items is checked when a <see cref="Journey"/> is built.</remarks>
public abstract record Item
{
    private protected Item()
    {
    }

    /// <summary>The item's id, unique in its journey across all kinds.</summary>
    /// <exception cref="ArgumentException">The id is empty or nothing but white space.</exception>
    public required string Id
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, nameof(Id));
            field = value;
        }
    }

    /// <summary>Whom it is shared with: ids of parties or names of roles. Absent: those taking part. Empty: its author alone,
    /// and no purpose or consent widens it.</summary>
    public Sequence<string>? SharedWith { get; init; }

    /// <summary>The id of the item this one corrects; that one stays beside it.</summary>
    public string? Rectifies { get; init; }

    /// <summary>Where another system holds it.</summary>
    public Source? Source { get; init; }

    /// <summary>Set when the item may be used for support only.</summary>
    public Restriction? Restricted { get; init; }

    /// <summary>What kind of item it is.</summary>
    public abstract ItemKind Kind { get; }

    /// <summary>The day, month or year by which the journey lists it, where there is one.</summary>
    internal abstract PartialDate? Date { get; }

    private protected abstract void Seal();

    /// <summary>The item, as something to cite.</summary>
    /// <param name="item">The item.</param>
    public static implicit operator Citation(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.ToCitation();
    }

    /// <summary>The item, as something to cite.</summary>
    public Citation ToCitation() => new(Kind, Id);

    /// <summary>What kind of item it is and its id; never what it says.</summary>
    public sealed override string ToString() => ToCitation().ToString();
}
