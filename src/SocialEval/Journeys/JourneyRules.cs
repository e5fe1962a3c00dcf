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

    private JourneyRules(JourneyParts parts, IdTable ids)
    {
        this.parts = parts;
        this.ids = ids;
    }

    /// <summary>Lists every problem; none where the parts make a journey.</summary>
    public static Sequence<Problem> Check(JourneyParts parts)
    {
        using var table = new IdTable(IdTable.Count(parts));
        var rules = new JourneyRules(parts, table);
        rules.CheckAll();
        return rules.problems is { } found ? Sequence.Owning(found.ToArray()) : default;
    }

    private void CheckAll()
    {
        Register();
        CheckJourney();
        CheckParties();
        CheckGoals();
        CheckInterventions();
        CheckOutcomes();
        CheckVoices();
        CheckReflections();
        CheckMeasures();
        CheckStories();
        CheckMarkers();
        CheckSignifications();
        CheckPlacements();
        CheckTies();
        CheckQuestions();
        CheckConsents();
    }

    private void Common<T>(T item, Sequence<T> among, in RulePlace place)
        where T : Item
    {
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
            if (Corrects(item, among))
            {
                Refuse(place, $"{Told.Quote(corrected)}, which this item is itself the correction of", "an earlier item", "rectifies");
            }
        }
    }

    private static bool Corrects<T>(T item, Sequence<T> among)
        where T : Item
    {
        var next = item.Rectifies;
        for (var steps = 0; next is not null && steps <= among.Count; steps++)
        {
            if (next == item.Id)
            {
                return true;
            }

            string? after = null;
            foreach (var other in among)
            {
                after = other.Id == next ? other.Rectifies : after;
            }

            next = after;
        }

        return false;
    }

    private void Words(Statement? words, in RulePlace place)
    {
        if (words is null)
        {
            return;
        }

        if (words.IsHeldBack)
        {
            Refuse(place, "a statement of a view, held back there", "the statement itself");
        }

        if (words.Language is { } language && !LanguageTag.IsOne(language))
        {
            Refuse(place, Told.Quote(language), LanguageTag.Expected, "language");
        }

        One(words.By, ItemKind.Party, place, "by");
        One(words.RecordedBy, ItemKind.Party, place, "recordedBy");
        One(words.Through, ItemKind.Party, place, "through");
        for (var i = 0; i < words.Mentions.Count; i++)
        {
            One(words.Mentions[i], ItemKind.Party, place, "mentions", i);
        }
    }

    private void Party(string? id, in RulePlace place) => One(id, ItemKind.Party, place);

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
        Party(person, place);
        if (person is null || ids.KindOf(person) != ItemKind.Party)
        {
            return;
        }

        foreach (var party in parts.Parties)
        {
            if (party.Id == by && party.Represents?.Party == person)
            {
                return;
            }
        }

        var actor = by is null ? "an unknown party" : Told.Quote(by);
        Refuse(place, $"{Told.Quote(person)}, whom {actor} does not represent", "a party whom the one who acts represents");
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
