using NodaTime;
using SocialEval.Journeys;

namespace SocialEval.Consents;

/// <summary>Who permits what, for one purpose, as known on the day of reading. Whatever is in doubt is not permitted.</summary>
/// <remarks>The latest answer counts; where dates overlap, any no denies. A representative's yes counts, in scope, where the
/// person said nothing; any no denies. For support nobody's consent is needed, and a refusal is honoured.</remarks>
internal readonly struct Permissions
{
    /// <summary>The id of no item: only an answer to everything is about it.</summary>
    public const string Unnamed = "";

    /// <summary>How many consents and parties are looked at one by one.</summary>
    public const int Few = 32;

    private readonly JourneyParts parts;
    private readonly Purpose purpose;
    private readonly PartialDate day;
    private readonly string? reader;
    private readonly bool isAsked;
    private readonly ConsentIndex? index;

    public Permissions(JourneyParts parts, Purpose purpose, LocalDate on, string? reader, int few = Few)
    {
        this.parts = parts;
        this.purpose = purpose;
        this.reader = reader;
        day = on;
        foreach (var consent in parts.Consents)
        {
            isAsked |= consent.Purpose == purpose;
        }

        index = isAsked && parts.Consents.Count + parts.Parties.Count > few ? new ConsentIndex(parts, purpose, day) : null;
    }

    /// <summary>Whether nobody ever answered for this purpose, so that everybody's permission is the purpose's default.</summary>
    public bool IsDefault => !isAsked;

    /// <summary>Whether a party permits an item to be read. Nobody needs their own consent to read.</summary>
    /// <param name="party">The party's id.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="within">The id of the item it is part of.</param>
    public bool Given(string party, string item, string? within = null)
    {
        if (party == reader)
        {
            return true;
        }

        if (!isAsked)
        {
            return purpose == Purpose.Support;
        }

        var own = Answer(party, onBehalfOf: null, item, within);
        if (own == Stance.No)
        {
            return false;
        }

        var represented = Stance.Silent;
        foreach (var other in index is null ? parts.Parties.AsSpan() : index.RepresentativesOf(party))
        {
            if (other.Represents is { } mandate && mandate.Party == party)
            {
                var stance = Answer(other.Id, party, item, within);
                if (stance == Stance.No && MayCover(mandate))
                {
                    return false;
                }

                if (stance == Stance.Yes && Covers(mandate.From, mandate.To, day) && InScope(mandate))
                {
                    represented = Stance.Yes;
                }
            }
        }

        return own == Stance.Yes || represented == Stance.Yes || purpose == Purpose.Support;
    }

    /// <summary>Whether a party permits anything at all: what no answer names, or something that one does.</summary>
    public bool GivenAnything(string party)
    {
        if (Given(party, Unnamed))
        {
            return true;
        }

        foreach (var consent in index is null ? parts.Consents.AsSpan() : index.NamingItemsOf(party))
        {
            if (consent.Items is { } items && consent.Purpose == purpose && (consent.OnBehalfOf ?? consent.By) == party)
            {
                foreach (var item in items)
                {
                    if (Given(party, item))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether a span certainly covers a day.</summary>
    public static bool Covers(PartialDate? from, PartialDate? to, PartialDate day) =>
        from?.MayBeAfter(day) != true && (to is not { } end || end.Earliest >= day.Earliest);

    private Stance Answer(string by, string? onBehalfOf, string item, string? within) =>
        index is { } known ? known.Answers(by, onBehalfOf, item, within).Stance : AnswersOf(by, onBehalfOf, item, within).Stance;

    // Few consents are looked at one by one, which takes no memory; many are put in order first.
    private ConsentAnswers AnswersOf(string by, string? onBehalfOf, string item, string? within)
    {
        var answers = default(ConsentAnswers);
        foreach (var consent in parts.Consents)
        {
            if (consent.Purpose == purpose && consent.By == by && consent.OnBehalfOf == onBehalfOf && IsAbout(consent, item, within)
                && ConsentAnswers.Counts(consent, day) && !IsRectified(consent))
            {
                answers = answers.With(consent, day);
            }
        }

        return answers;
    }

    private bool IsAbout(Consent consent, string item, string? within) =>
        consent.Items is not { } items
        || items.AsSpan().Contains(item)
        || (within is not null && items.AsSpan().Contains(within))
        || items.AsSpan().Contains(parts.Id);

    private bool IsRectified(Consent consent)
    {
        foreach (var other in parts.Consents)
        {
            if (other.Rectifies == consent.Id && ConsentAnswers.TakesBack(other, consent, day))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayCover(Representation mandate) =>
        (mandate.From is not { } from || from.Earliest <= day.Earliest) && (mandate.To is not { } to || to.Latest >= day.Earliest);

    private bool InScope(Representation mandate)
    {
        if (mandate.Scope is not { } scope)
        {
            return true;
        }

        foreach (var word in scope.AsSpan().Split(' '))
        {
            if (scope.AsSpan(word) is "all" || scope.AsSpan(word).SequenceEqual(Vocabulary<Purpose>.Of(purpose)))
            {
                return true;
            }
        }

        return false;
    }
}
