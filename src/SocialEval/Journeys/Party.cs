using SocialEval.Journeys;

namespace SocialEval;

/// <summary>Someone who takes part in a journey: a person, a team, an organisation.</summary>
/// <remarks>The id is opaque. A name is for those taking part: outside readers are given roles. Equal by value.</remarks>
public sealed record Party : Item
{
    /// <summary>In what role the party takes part.</summary>
    public required PartyRole Role { get; init => field = Vocabulary<PartyRole>.Checked(value); }

    /// <summary>The name those taking part use.</summary>
    public string? Name { get; init; }

    /// <summary>What the party does there, in the field's words: référent, éducatrice, interprète.</summary>
    public string? Function { get; init; }

    /// <summary>The id of the organisation the party belongs to.</summary>
    public string? Organisation { get; init; }

    /// <summary>Since when the party takes part. A change of referent is a fact of the journey.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Until when the party took part.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Whom the party represents, for what and when. Both answers are kept: a representative's yes never covers the person's no.</summary>
    public Representation? Represents { get; init; }

    /// <summary>When the party died: no question is put to them.</summary>
    public PartialDate? DeceasedOn { get; init; }

    /// <summary>When and why what the party is called was erased.</summary>
    public Tombstone? Erased { get; init; }

    /// <inheritdoc/>
    public override ItemKind Kind => ItemKind.Party;

    internal override PartialDate? Date => From;

    private protected override void Seal()
    {
    }
}

/// <summary>In what role a party takes part in a journey.</summary>
public enum PartyRole
{
    /// <summary>The person concerned; in a practice journey, a member of the team.</summary>
    Beneficiary,

    /// <summary>A relative.</summary>
    Relative,

    /// <summary>A professional.</summary>
    Professional,

    /// <summary>An organisation or an institution.</summary>
    Organisation,

    /// <summary>A parent, guardian or curator who represents the person by law.</summary>
    LegalRepresentative,

    /// <summary>Someone the person chose to support them.</summary>
    Supporter,

    /// <summary>An interpreter.</summary>
    Interpreter,

    /// <summary>A peer.</summary>
    Peer,

    /// <summary>A volunteer.</summary>
    Volunteer,

    /// <summary>An elected official.</summary>
    Elected,
}
