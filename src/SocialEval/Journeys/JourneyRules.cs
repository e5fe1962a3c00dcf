using System.Globalization;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <summary>Every rule that holds between the items of a journey, in one place. All problems are listed at once.</summary>
/// <remarks>Ids are unique; references exist and name what they should; no date order that cannot be. A path is built only
/// for a problem, and the check of a journey without one allocates nothing.</remarks>
internal ref partial struct JourneyRules
{
    private readonly JourneyParts parts;
    private readonly IdTable ids;
    private List<Problem>? problems;
    private CorrectionChains? chains;
    private Extent extent;

    private JourneyRules(JourneyParts parts, IdTable ids)
    {
        this.parts = parts;
        this.ids = ids;
    }

    /// <summary>Lists every problem; none where the parts make a journey.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="extents">How far each list goes, where there is no problem.</param>
    public static Sequence<Problem> Check(JourneyParts parts, out JourneyExtents extents)
    {
        using var table = new IdTable(IdTable.Count(parts));
        var rules = new JourneyRules(parts, table);
        extents = rules.CheckAll();
        return rules.problems is { } found ? Sequence.Owning(found.ToArray()) : default;
    }

    private JourneyExtents CheckAll()
    {
        Register();
        var support = CheckSupport();
        CheckJourney();
        CheckParties();
        var extents = new JourneyExtents
        {
            Support = support,
            Needs = CheckNeeds(),
            Goals = CheckGoals(),
            Interventions = CheckInterventions(),
            Outcomes = CheckOutcomes(),
            Invitations = CheckInvitations(),
            Assessments = CheckAssessments(),
            Testimonies = CheckTestimonies(),
            Pauses = CheckPauses(),
            Contests = CheckContests(),
            Reflections = CheckReflections(),
            Methods = CheckMethods(),
        };
        CheckConsents();
        return extents;
    }

    private void Common(Item item, in RulePlace place)
    {
        extent.Add(item);
        if (item.SharedWith is { IsEmpty: false } readers)
        {
            for (var i = 0; i < readers.Count; i++)
            {
                if (ids.KindOf(readers[i]) != ItemKind.Party && !Vocabulary<PartyRole>.TryRead(readers[i], out _))
                {
                    Refuse(place, $"{Told.Quote(readers[i])}, which is neither a party of this journey nor a role", "the id of a party or a role", "sharedWith", i);
                }
            }
        }

        One(item.Restricted?.By, ItemKind.Party, place, "restricted.by");
        if (item.Rectifies is { } corrected)
        {
            One(corrected, item.Kind, place, "rectifies");
            if (CorrectsItself(item))
            {
                Refuse(place, $"{Told.Quote(corrected)}, which this item is itself the correction of", "an earlier item", "rectifies");
            }
        }
    }

    // Each item is walked past once, however long its chain of corrections is and however many items lead into it.
    private bool CorrectsItself(Item item)
    {
        if (item.Rectifies == item.Id)
        {
            return true;
        }

        return Corrected(item) is { Rectifies: not null } && (chains ??= new CorrectionChains()).IsInCircle(item, this);
    }

    /// <summary>The item of the same kind that an item corrects, where there is one.</summary>
    internal readonly Item? Corrected(Item item) =>
        item.Rectifies is { } id && ids.Find(id) is { } corrected && corrected.Kind == item.Kind ? corrected : null;

    /// <summary>Checks a statement.</summary>
    /// <returns>Who says it, where that is known: its own speaker, else the party of the place it stands in.</returns>
    private Party? Words(Statement? words, Party? inherited, in RulePlace place)
    {
        if (words is null)
        {
            return null;
        }

        if (words.IsHeldBack)
        {
            Refuse(place, "a statement of a view, held back there", "the statement itself");
        }

        if (words.Language is { } language && !LanguageTag.IsOne(language))
        {
            Refuse(place, Told.Quote(language), LanguageTag.Expected, "language");
        }

        var speaker = Party(words.By, place, "by") ?? inherited;
        Party(words.RecordedBy, place, "recordedBy");
        Party(words.Through, place, "through");
        for (var i = 0; i < words.Mentions.Count; i++)
        {
            Party(words.Mentions[i], place, "mentions", i);
            extent.Mention();
        }

        extent.Hear(speaker);
        extent.Add(words.ConfirmedOn);
        return speaker;
    }

    /// <summary>Checks references to parties.</summary>
    /// <param name="references">Their ids.</param>
    /// <param name="place">Where that is.</param>
    /// <param name="speaks">Whether each of them says what is said there.</param>
    /// <returns>The first of them, where there is one.</returns>
    private Party? Parties(Sequence<string> references, in RulePlace place, bool speaks = false)
    {
        Party? first = null;
        for (var i = 0; i < references.Count; i++)
        {
            var party = Party(references[i], place, index: i);
            first ??= party;
            if (speaks)
            {
                extent.Hear(party);
            }
        }

        return first;
    }

    /// <summary>Checks a reference to a party.</summary>
    /// <returns>The party, where there is one.</returns>
    private Party? Party(string? id, in RulePlace place, string? member = null, int index = -1)
    {
        if (id is null)
        {
            return null;
        }

        var party = OneOfFew(id) ?? ids.Find(id) as Party;
        if (party is null)
        {
            One(id, ItemKind.Party, place, member, index);
            return null;
        }

        extent.Name(party);
        return party;
    }

    // Most journeys have few parties, and an id that was read from a file is one string there however often it is written.
    private Party? OneOfFew(string id)
    {
        const int Few = 8;
        var parties = parts.Parties.AsSpan();
        foreach (var party in parties[..Math.Min(parties.Length, Few)])
        {
            if (ReferenceEquals(party.Id, id))
            {
                return party;
            }
        }

        return null;
    }

    private void All(Sequence<string> references, ItemKind kind, in RulePlace place)
    {
        for (var i = 0; i < references.Count; i++)
        {
            One(references[i], kind, place, index: i);
        }
    }

    private void One(string? id, ItemKind kind, in RulePlace place, string? member = null, int index = -1)
    {
        if (id is not null && ids.KindOf(id) != kind)
        {
            var found = ids.KindOf(id) is { } other ? $"which is {Named(other)}" : "which is not in this journey";
            Refuse(place, $"{Told.Quote(id)}, {found}", $"the id of {Named(kind)} of this journey", member, index);
        }
    }

    private static string Named(ItemKind kind)
    {
        var word = Vocabulary<ItemKind>.Of(kind);
        return "aeio".Contains(word[0], StringComparison.Ordinal) ? $"an {word}" : $"a {word}";
    }

    private void Cited(Citation? citation, in RulePlace place)
    {
        if (citation is not { } cited)
        {
            return;
        }

        var id = cited.Id;
        if (id is null || cited.Kind is ItemKind.Consent or ItemKind.Note)
        {
            Refuse(place, id is null ? "nothing" : Named(cited.Kind), "an item that can be cited: any but a consent or a note");
        }
        else if (cited.Kind == ItemKind.Party)
        {
            Party(id, place, Vocabulary<ItemKind>.Of(cited.Kind));
        }
        else if (cited.Kind != ItemKind.Journey)
        {
            One(id, cited.Kind, place, Vocabulary<ItemKind>.Of(cited.Kind));
        }
        else if (id != parts.Id)
        {
            Refuse(place, Told.Quote(id), $"this journey's id, {Told.Quote(parts.Id)}", "journey");
        }
    }

    private void Represented(string? by, string? person, in RulePlace place)
    {
        if (Party(person, place) is null)
        {
            return;
        }

        if (by is not null && ids.Find(by) is Party { Represents: { } mandate } && mandate.Party == person)
        {
            return;
        }

        var actor = by is null ? "an unknown party" : Told.Quote(by);
        Refuse(place, $"{Told.Quote(person!)}, whom {actor} does not represent", "a party whom the one who acts represents");
    }

    // A name stands in sentences about others, between their words: it can neither start a line of its own nor turn what is around it.
    private void OneLine(string? name, in RulePlace place)
    {
        if (name is not null && OneLineText.FirstRefused(name) is { } letter)
        {
            Refuse(place, string.Create(CultureInfo.InvariantCulture, $"a text with the control character U+{(int)letter:X4}"), "a text of one line, without control characters");
        }
    }

    private void InTheLifeOf(Party? party, PartialDate? on, in RulePlace place)
    {
        if (party?.DeceasedOn is { } death && on?.IsCertainlyAfter(death) == true)
        {
            Refuse(place, "a day after this party's death", "a day of their life");
        }
    }

    private void Order(PartialDate? first, PartialDate? then, in RulePlace place, string start)
    {
        if (first is { } earlier && then is { } later && earlier.IsCertainlyAfter(later))
        {
            Refuse(place, $"{later}, before the {start} on {earlier}", $"a day on or after the {start}");
        }
    }

    private void Refuse(in RulePlace place, string found, string expected, string? member = null, int index = -1) =>
        (problems ??= []).Add(new Problem(place.ToPath(member, index), found, expected));
}
