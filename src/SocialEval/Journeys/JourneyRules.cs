using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SocialEval.Goals;
using SocialEval.Outcomes;

namespace SocialEval.Journeys;

/// <summary>Every rule that holds between the items of a journey, in one place. All problems are listed at once.</summary>
/// <remarks>Ids are unique; references exist and name what they should; no date order that cannot be. A path is built only
/// for a problem, and the check of a journey without one allocates nothing.</remarks>
internal ref struct JourneyRules
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
        CheckConsents();
    }

    private void Register()
    {
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            Register(parts.Parties[i], $"parties[{i}].id");
        }

        for (var i = 0; i < parts.Needs.Count; i++)
        {
            Register(parts.Needs[i], $"needs[{i}].id");
        }

        for (var i = 0; i < parts.Goals.Count; i++)
        {
            Register(parts.Goals[i], $"goals[{i}].id");
            for (var v = 0; v < parts.Goals[i].Versions.Count; v++)
            {
                Register(parts.Goals[i].Versions[v], $"goals[{i}].versions[{v}].id");
            }
        }

        for (var i = 0; i < parts.Interventions.Count; i++)
        {
            Register(parts.Interventions[i], $"interventions[{i}].id");
        }

        for (var i = 0; i < parts.Outcomes.Count; i++)
        {
            Register(parts.Outcomes[i], $"outcomes[{i}].id");
        }

        for (var i = 0; i < parts.Invitations.Count; i++)
        {
            Register(parts.Invitations[i], $"invitations[{i}].id");
        }

        for (var i = 0; i < parts.Assessments.Count; i++)
        {
            Register(parts.Assessments[i], $"assessments[{i}].id");
        }

        for (var i = 0; i < parts.Testimonies.Count; i++)
        {
            Register(parts.Testimonies[i], $"testimonies[{i}].id");
        }

        for (var i = 0; i < parts.Pauses.Count; i++)
        {
            Register(parts.Pauses[i], $"pauses[{i}].id");
        }

        for (var i = 0; i < parts.Reflections.Count; i++)
        {
            Register(parts.Reflections[i], $"reflections[{i}].id");
            for (var n = 0; n < parts.Reflections[i].Notes.Count; n++)
            {
                Register(parts.Reflections[i].Notes[n], $"reflections[{i}].notes[{n}].id");
            }
        }

        for (var i = 0; i < parts.Contests.Count; i++)
        {
            Register(parts.Contests[i], $"contests[{i}].id");
        }

        for (var i = 0; i < parts.Consents.Count; i++)
        {
            Register(parts.Consents[i], $"consents[{i}].id");
        }
    }

    private void Register(Item item, in Place place)
    {
        if (!ids.Add(item.Id, item.Kind))
        {
            Refuse(place, $"the id {Told.Quote(item.Id)}, which another item has", "an id of its own");
        }
    }

    private void CheckJourney()
    {
        var support = parts.Support;
        if (support is not null)
        {
            Party(support.EndedBy, $"support.endedBy");
            Words(support.Words, $"support.words");
            Order(support.Started, support.Ended, $"support.ended", "start");
        }

        var beneficiaries = 0;
        foreach (var party in parts.Parties)
        {
            beneficiaries += party.Role == PartyRole.Beneficiary ? 1 : 0;
        }

        if (parts.Kind == JourneyKind.Individual && beneficiaries > 1)
        {
            Refuse($"parties", string.Create(CultureInfo.InvariantCulture, $"{beneficiaries} beneficiaries"), "one in an individual journey; a collective journey has several");
        }

        if (parts.Earlier.AsSpan().Contains(parts.Id))
        {
            Refuse($"earlier", $"the journey's own id {Told.Quote(parts.Id)}", "ids of earlier journeys");
        }
    }

    private void CheckParties()
    {
        for (var i = 0; i < parts.Parties.Count; i++)
        {
            var party = parts.Parties[i];
            Common(party, parts.Parties, $"parties[{i}]");
            Party(party.Organisation, $"parties[{i}].organisation");
            Order(party.From, party.To, $"parties[{i}].to", "start");
            if (party.Represents is { } mandate)
            {
                Party(mandate.Party, $"parties[{i}].represents.party");
                Order(mandate.From, mandate.To, $"parties[{i}].represents.to", "start");
                if (mandate.Party == party.Id)
                {
                    Refuse($"parties[{i}].represents.party", $"party {Told.Quote(party.Id)} itself", "another party");
                }
            }
        }

        for (var i = 0; i < parts.Needs.Count; i++)
        {
            var need = parts.Needs[i];
            Common(need, parts.Needs, $"needs[{i}]");
            Words(need.What, $"needs[{i}].what");
        }
    }

    private void CheckGoals()
    {
        for (var g = 0; g < parts.Goals.Count; g++)
        {
            var goal = parts.Goals[g];
            Common(goal, parts.Goals, $"goals[{g}]");
            All(goal.Meets, ItemKind.Need, $"goals[{g}].meets");
            if (goal.Versions.IsEmpty)
            {
                Refuse($"goals[{g}].versions", "no version", "one or more");
            }

            for (var v = 0; v < goal.Versions.Count; v++)
            {
                CheckVersion(goal, g, v);
            }

            if (goal.Ending is { } ending)
            {
                Party(ending.By, $"goals[{g}].ending.by");
                Words(ending.Words, $"goals[{g}].ending.words");
                One(ending.ReplacedBy, ItemKind.Goal, $"goals[{g}].ending.replacedBy");
                Order(goal.Versions.IsEmpty ? null : goal.Versions[0].ProposedOn, ending.On, $"goals[{g}].ending.on", "first proposal");
                if (ending.ReplacedBy == goal.Id)
                {
                    Refuse($"goals[{g}].ending.replacedBy", $"goal {Told.Quote(goal.Id)} itself", "another goal");
                }
            }
        }
    }

    private void CheckVersion(Goal goal, int g, int v)
    {
        var version = goal.Versions[v];
        Common(version, goal.Versions, $"goals[{g}].versions[{v}]");
        Party(version.ProposedBy, $"goals[{g}].versions[{v}].proposedBy");
        Words(version.Wording, $"goals[{g}].versions[{v}].wording");
        Words(version.Importance, $"goals[{g}].versions[{v}].importance");
        Words(version.Horizon?.Words, $"goals[{g}].versions[{v}].horizon.words");

        var levels = 0;
        for (var i = 0; i < version.Scale.Count; i++)
        {
            var bit = 1 << (version.Scale[i].Level - Attainment.Lowest);
            if ((levels & bit) != 0)
            {
                Refuse($"goals[{g}].versions[{v}].scale[{i}].level", string.Create(CultureInfo.InvariantCulture, $"level {version.Scale[i].Level}, which is there already"), "each level once");
            }

            if (version.Scale[i].Text.Length == 0)
            {
                Refuse($"goals[{g}].versions[{v}].scale[{i}].text", "an empty text", "the level in words");
            }

            levels |= bit;
        }

        for (var i = 0; i < version.Commitments.Count; i++)
        {
            Party(version.Commitments[i].By, $"goals[{g}].versions[{v}].commitments[{i}].by");
            Words(version.Commitments[i].What, $"goals[{g}].versions[{v}].commitments[{i}].what");
        }

        for (var i = 0; i < version.Receipts.Count; i++)
        {
            Party(version.Receipts[i].By, $"goals[{g}].versions[{v}].receipts[{i}].by");
            Order(version.ProposedOn, version.Receipts[i].On, $"goals[{g}].versions[{v}].receipts[{i}].on", "proposal");
        }

        for (var i = 0; i < version.Agreements.Count; i++)
        {
            var agreement = version.Agreements[i];
            Party(agreement.By, $"goals[{g}].versions[{v}].agreements[{i}].by");
            Words(agreement.Words, $"goals[{g}].versions[{v}].agreements[{i}].words");
            Represented(agreement.By, agreement.OnBehalfOf, $"goals[{g}].versions[{v}].agreements[{i}].onBehalfOf");
            Order(version.ProposedOn, agreement.On, $"goals[{g}].versions[{v}].agreements[{i}].on", "proposal");
        }
    }

    private void CheckInterventions()
    {
        for (var i = 0; i < parts.Interventions.Count; i++)
        {
            var intervention = parts.Interventions[i];
            Common(intervention, parts.Interventions, $"interventions[{i}]");
            Words(intervention.What, $"interventions[{i}].what");
            All(intervention.DoneBy, ItemKind.Party, $"interventions[{i}].doneBy");
            All(intervention.Mediates, ItemKind.Party, $"interventions[{i}].mediates");
            All(intervention.Towards, ItemKind.Goal, $"interventions[{i}].towards");
            Party(intervention.AskedBy, $"interventions[{i}].askedBy");
            Order(intervention.Started, intervention.Ended, $"interventions[{i}].ended", "start");
            if (intervention.Decision is { } decision)
            {
                Party(decision.AskedOf, $"interventions[{i}].decision.askedOf");
                Words(decision.Reason, $"interventions[{i}].decision.reason");
                Order(decision.AskedOn, decision.On, $"interventions[{i}].decision.on", "request");
            }

            for (var t = 0; t < intervention.Trials.Count; t++)
            {
                Words(intervention.Trials[t].What, $"interventions[{i}].trials[{t}].what");
                Words(intervention.Trials[t].Learnt, $"interventions[{i}].trials[{t}].learnt");
            }

            if (intervention.Timing is { } timing)
            {
                Party(timing.By, $"interventions[{i}].timing.by");
                Words(timing.Words, $"interventions[{i}].timing.words");
            }
        }
    }

    private void CheckOutcomes()
    {
        for (var i = 0; i < parts.Outcomes.Count; i++)
        {
            var outcome = parts.Outcomes[i];
            Common(outcome, parts.Outcomes, $"outcomes[{i}]");
            Words(outcome.What, $"outcomes[{i}].what");
            All(outcome.Towards, ItemKind.Goal, $"outcomes[{i}].towards");
            Party(outcome.WelcomeBy, $"outcomes[{i}].welcomeBy");
            for (var c = 0; c < outcome.Contributions.Count; c++)
            {
                Cited(outcome.Contributions[c].Of, $"outcomes[{i}].contributions[{c}].of");
                Words(outcome.Contributions[c].Words, $"outcomes[{i}].contributions[{c}].words");
            }
        }
    }

    private void CheckVoices()
    {
        for (var i = 0; i < parts.Invitations.Count; i++)
        {
            var invitation = parts.Invitations[i];
            Common(invitation, parts.Invitations, $"invitations[{i}]");
            Cited(invitation.About, $"invitations[{i}].about");
            Party(invitation.To, $"invitations[{i}].to");
            Party(invitation.By, $"invitations[{i}].by");
        }

        for (var i = 0; i < parts.Assessments.Count; i++)
        {
            var assessment = parts.Assessments[i];
            Common(assessment, parts.Assessments, $"assessments[{i}]");
            Cited(assessment.About, $"assessments[{i}].about");
            Party(assessment.By, $"assessments[{i}].by");
            Party(assessment.RecordedBy, $"assessments[{i}].recordedBy");
            Represented(assessment.By, assessment.OnBehalfOf, $"assessments[{i}].onBehalfOf");
            Words(assessment.Words, $"assessments[{i}].words");
            Order(assessment.On, assessment.ConfirmedOn, $"assessments[{i}].confirmedOn", "assessment");
            if (assessment is { Judgement: null, Level: null, Rating: null, Words: null })
            {
                Refuse($"assessments[{i}]", "nothing that was said", "a judgement, a level, a rating or words");
            }

            if (assessment.Rating is { } rating && (rating.Value < rating.Min || rating.Value > rating.Max))
            {
                Refuse($"assessments[{i}].rating.value", string.Create(CultureInfo.InvariantCulture, $"{rating.Value}"), string.Create(CultureInfo.InvariantCulture, $"a value from {rating.Min} to {rating.Max}"));
            }
        }

        for (var i = 0; i < parts.Testimonies.Count; i++)
        {
            Common(parts.Testimonies[i], parts.Testimonies, $"testimonies[{i}]");
            Words(parts.Testimonies[i].Words, $"testimonies[{i}].words");
        }

        for (var i = 0; i < parts.Pauses.Count; i++)
        {
            var pause = parts.Pauses[i];
            Common(pause, parts.Pauses, $"pauses[{i}]");
            Party(pause.WishedBy, $"pauses[{i}].wishedBy");
            Words(pause.Words, $"pauses[{i}].words");
            Order(pause.From, pause.To, $"pauses[{i}].to", "start");
        }

        for (var i = 0; i < parts.Contests.Count; i++)
        {
            var contest = parts.Contests[i];
            Common(contest, parts.Contests, $"contests[{i}]");
            Cited(contest.Contested, $"contests[{i}].item");
            Party(contest.By, $"contests[{i}].by");
            Words(contest.Words, $"contests[{i}].words");
            if (contest.Contested == contest.ToCitation())
            {
                Refuse($"contests[{i}].item", $"contest {Told.Quote(contest.Id)} itself", "another item");
            }
        }
    }

    private void CheckReflections()
    {
        for (var i = 0; i < parts.Reflections.Count; i++)
        {
            var reflection = parts.Reflections[i];
            Common(reflection, parts.Reflections, $"reflections[{i}]");
            All(reflection.Participants, ItemKind.Party, $"reflections[{i}].participants");
            Words(reflection.Held, $"reflections[{i}].held");
            for (var t = 0; t < reflection.TakesUp.Count; t++)
            {
                Cited(reflection.TakesUp[t], $"reflections[{i}].takesUp[{t}]");
            }

            for (var n = 0; n < reflection.Notes.Count; n++)
            {
                Common(reflection.Notes[n], reflection.Notes, $"reflections[{i}].notes[{n}]");
                Words(reflection.Notes[n].Words, $"reflections[{i}].notes[{n}].words");
            }

            for (var d = 0; d < reflection.Dissents.Count; d++)
            {
                Words(reflection.Dissents[d], $"reflections[{i}].dissents[{d}]");
            }
        }
    }

    private void CheckConsents()
    {
        for (var i = 0; i < parts.Consents.Count; i++)
        {
            var consent = parts.Consents[i];
            Common(consent, parts.Consents, $"consents[{i}]");
            Party(consent.By, $"consents[{i}].by");
            Represented(consent.By, consent.OnBehalfOf, $"consents[{i}].onBehalfOf");
            Order(consent.On, consent.Until, $"consents[{i}].until", "answer");
            if (consent.Items is { } items)
            {
                for (var n = 0; n < items.Count; n++)
                {
                    if (items[n] != parts.Id && ids.KindOf(items[n]) is null)
                    {
                        Refuse($"consents[{i}].items[{n}]", $"{Told.Quote(items[n])}, which is not in this journey", "the id of an item");
                    }
                }
            }
        }
    }

    private void Common<T>(T item, Sequence<T> among, in Place place)
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

    private void Words(Statement? words, in Place place)
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

    private void Party(string? id, in Place place) => One(id, ItemKind.Party, place);

    private void All(Sequence<string> references, ItemKind kind, in Place place)
    {
        for (var i = 0; i < references.Count; i++)
        {
            One(references[i], kind, place, index: i);
        }
    }

    private void One(string? id, ItemKind kind, in Place place, string? member = null, int index = -1)
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

    private void Cited(Citation? citation, in Place place)
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

    private void Represented(string? by, string? person, in Place place)
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

    private void Order(PartialDate? first, PartialDate? then, in Place place, string start)
    {
        if (first is { } earlier && then is { } later && earlier.IsCertainlyAfter(later))
        {
            Refuse(place, $"{later}, before the {start} on {earlier}", $"a day on or after the {start}");
        }
    }

    private void Refuse(in Place place, string found, string expected, string? member = null, int index = -1) =>
        (problems ??= []).Add(new Problem(place.ToPath(member, index), found, expected));

    /// <summary>A path such as <c>goals[0].versions[1].from</c>, put together only when a problem is told.</summary>
    [InterpolatedStringHandler]
    internal ref struct Place
    {
        private string? first;
        private string? second;
        private string? third;
        private string? fourth;
        private int one;
        private int two;
        private int three;
        private int count;

        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler calls this shape.")]
        public Place(int literalLength, int formattedCount)
        {
        }

        public void AppendLiteral(string value)
        {
            switch (count)
            {
                case 0: first = value; break;
                case 1: second = value; break;
                case 2: third = value; break;
                default: fourth = value; break;
            }
        }

        public void AppendFormatted(int value)
        {
            switch (count++)
            {
                case 0: one = value; break;
                case 1: two = value; break;
                default: three = value; break;
            }
        }

        public readonly string ToPath(string? member, int index)
        {
            var path = new StringBuilder("$.").Append(first);
            Append(path, count > 0, one, second);
            Append(path, count > 1, two, third);
            Append(path, count > 2, three, fourth);
            if (member is not null)
            {
                path.Append('.').Append(member);
            }

            if (index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }

            return path.ToString();
        }

        private static void Append(StringBuilder path, bool present, int value, string? then)
        {
            if (present)
            {
                path.Append(CultureInfo.InvariantCulture, $"{value}").Append(then);
            }
        }
    }
}
