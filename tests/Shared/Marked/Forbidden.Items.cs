using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;
using SocialEval.Time;

namespace SocialEval.Tests;

/// <content>The items, one kind after the other.</content>
internal sealed partial class Forbidden
{
    /// <summary>Items that are certainly not told: what refers to them may not give their id away.</summary>
    private readonly HashSet<string> gone = [];

    /// <summary>How a consent may name an item.</summary>
    public Naming NamingOf(Item item, Item? whole = null) => new(parts.Id, item.Id, whole?.Id, item switch
    {
        Goal goal => [.. goal.Versions.Select(version => version.Id)],
        Reflection reflection => [.. reflection.Notes.Select(note => note.Id)],
        _ => [],
    });

    // Why an item is not told at all. Whoever wrote it needs nobody's agreement to read it again.
    private string? Why(Item item, Naming naming, PartialDate? date, string?[] authors, string?[] concerned)
    {
        var isOwn = Reader is not null && authors.Contains(Reader);
        var why = NotShared(item, authors) ?? Restricted(item) ?? Later(date) ?? (isOwn ? null : NotRead() ?? Unallowed(naming, concerned));
        Forbid(item, why);
        return why;
    }

    private void Forbid(Item item, string? why)
    {
        Forbid(item.Source);
        Forbid(item.Id, why);
        if (why is not null)
        {
            gone.Add(item.Id);
        }

        Forbid(item.Restricted?.On, why ?? Later(item.Restricted?.On));
    }

    private void Forbid(string id, string member, string? why)
    {
        if (why is not null)
        {
            Members.TryAdd((id, member), why);
        }
    }

    private void ForbidItems()
    {
        foreach (var need in parts.Needs)
        {
            var naming = NamingOf(need);
            var why = Why(need, naming, need.On, [need.What.By], [need.What.By]);
            Forbid(need.Themes, why);
            Forbid(need.On, why);
            Forbid(need.What, null, naming, why);
        }

        foreach (var goal in parts.Goals)
        {
            ForbidGoal(goal);
        }

        foreach (var intervention in parts.Interventions)
        {
            ForbidIntervention(intervention);
        }

        foreach (var outcome in parts.Outcomes)
        {
            ForbidOutcome(outcome);
        }

        foreach (var testimony in parts.Testimonies)
        {
            var naming = NamingOf(testimony);
            var why = Why(testimony, naming, testimony.On, [testimony.Words.By], [testimony.Words.By]);
            Forbid(testimony.On, why);
            Forbid(testimony.Words, null, naming, why);
        }

        foreach (var pause in parts.Pauses)
        {
            var naming = NamingOf(pause);
            var why = Why(pause, naming, pause.From, [pause.WishedBy, pause.Words?.By], [pause.WishedBy]);
            Forbid(pause.From, why);
            ForbidWhen(pause.To, why);
            Forbid(pause.Words, pause.WishedBy, naming, why, pause.WishedBy);
        }

        foreach (var assessment in parts.Assessments)
        {
            ForbidAssessment(assessment);
        }

        foreach (var invitation in parts.Invitations)
        {
            ForbidInvitation(invitation);
        }

        foreach (var reflection in parts.Reflections)
        {
            ForbidReflection(reflection);
        }

        ForbidMethods();
        foreach (var contest in parts.Contests)
        {
            var naming = NamingOf(contest);
            var why = Why(contest, naming, contest.On, [contest.By, contest.Words?.By], [contest.By, PartyIn(contest.Contested)]);
            why = Without(contest, why, contest.Contested);
            Forbid(contest.On, why);
            Forbid(contest.Words, contest.By, naming, why, contest.By);
        }
    }

    // An item goes with its correction, unless what was known on the day read was that item.
    private void ForbidCorrected()
    {
        var corrections = Everything.Items(parts);
        corrections.RemoveAll(item => item is Party or { Rectifies: null } || (DateOf(item) is { } date && Later(date) is not null));
        while (corrections.FindIndex(item => Words.ContainsKey(item.Id)) is >= 0 and var hidden)
        {
            Forbid(corrections[hidden].Rectifies, "its correction is not told");
            corrections.RemoveAt(hidden);
        }
    }

    // When it came to be: what it corrects was what was known until then.
    private static PartialDate? DateOf(Item item) => item switch
    {
        Need need => need.On,
        Goal goal => DateOf(goal.Versions[0]),
        GoalVersion version => version.From ?? version.ProposedOn,
        Intervention done => done.AskedOn ?? done.Started ?? done.Ended,
        Outcome outcome => outcome.On,
        Testimony testimony => testimony.On,
        Pause pause => pause.From,
        Invitation invitation => invitation.On,
        Assessment assessment => assessment.On,
        Reflection reflection => reflection.On,
        Contest contest => contest.On,
        Measure measure => measure.On,
        Story story => story.On,
        ProgressMarker marker => marker.On,
        Signification mark => mark.On,
        Placement placement => placement.On,
        Tie tie => tie.On,
        RaisedQuestion question => question.On,
        Note => null,
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No item of a known kind."),
    };

    // What is about an item that is not there cannot be there either: it would give the item's id away.
    private string? Without(Item item, string? why, Citation? about)
    {
        if (why is null && about is { } cited && gone.Contains(cited.Id))
        {
            why = "about what is not told";
            Forbid(item, why);
        }

        return why;
    }

    private string? PartyIn(Citation? citation) => citation is { Kind: ItemKind.Party } party ? party.Id : null;

    private void ForbidGoal(Goal goal)
    {
        var naming = NamingOf(goal);
        string?[] authors = [.. goal.Versions.Select(version => version.ProposedBy), .. goal.Versions.Select(version => version.Wording.By)];
        var whole = Why(goal, naming, null, authors, []);
        foreach (var version in goal.Versions)
        {
            var told = NamingOf(version, goal);
            string?[] proposers = [version.ProposedBy, version.Wording.By];
            var why = Why(version, told, version.ProposedOn, proposers, [version.ProposedBy ?? version.Wording.By]) ?? whole;
            Forbid(version, why);
            ForbidVersion(version, told, why);
        }

        if (goal.Versions.All(version => Words.ContainsKey(version.Id)))
        {
            whole ??= "none of its versions is told";
            Forbid(goal, whole);
        }

        Forbid(goal.Themes, whole);
        if (goal.Ending is { } ending)
        {
            var why = whole ?? Later(ending.On) ?? NotAllowed(naming, ending.By);
            Forbid(ending.On, why);
            Forbid(ending.Words, ending.By, naming, why, ending.By);
            Forbid(goal.Id, nameof(Goal.Ending), why);
        }
    }

    private void ForbidVersion(GoalVersion version, Naming naming, string? why)
    {
        Forbid(version.ProposedOn, why);
        Forbid(version.From, why);
        Forbid(version.Wording, version.ProposedBy, naming, why, version.ProposedBy);
        Forbid(version.Importance, null, naming, why);
        Forbid(version.Horizon?.Words, null, naming, why);
        // A date that was read out of words says what they say.
        var words = version.Horizon?.Words ?? version.Wording;
        var speaker = words.By ?? (version.Horizon?.Words is null ? version.ProposedBy : null);
        var read = why ?? (version.Horizon is { Derived: true } ? Unsaid(speaker, naming) ?? Mentions(words, speaker, naming) ?? Expired() : null);
        Forbid((version.Horizon?.Time as UntilHorizon)?.Date, read);
        Forbid((version.Horizon?.Time as OverHorizon)?.Start, read);
        foreach (var level in version.Scale)
        {
            Forbid(level.Text, why ?? Unsaid(version.Wording.By ?? version.ProposedBy, naming) ?? Expired());
        }

        foreach (var commitment in version.Commitments)
        {
            var told = why ?? Later(commitment.On) ?? NotAllowed(naming, commitment.By);
            Forbid(commitment.On, told);
            Forbid(commitment.What, commitment.By, naming, told, commitment.By);
        }

        foreach (var receipt in version.Receipts)
        {
            Forbid(receipt.On, why ?? Later(receipt.On) ?? NotAllowed(naming, receipt.By));
        }

        foreach (var agreement in version.Agreements)
        {
            // An answer is never without its agreement: where the one may not be told, neither may the other.
            var told = why ?? Later(agreement.On) ?? (IsReader(agreement.By) ? null : NotAllowed(naming, agreement.By, agreement.OnBehalfOf) ?? Unsaid(agreement.By ?? agreement.Words?.By, naming, agreement.OnBehalfOf));
            Forbid(agreement.On, told);
            Forbid(agreement.Words, agreement.By, naming, told, agreement.By);
        }
    }

    private bool IsReader(string? party) => party is not null && party == Reader;

    private void ForbidIntervention(Intervention intervention)
    {
        var naming = NamingOf(intervention);
        List<string?> taking = [intervention.What.By, intervention.AskedBy, .. intervention.DoneBy, .. intervention.Mediates];
        // Who does not agree is gone from its lists; where that is everybody it names, nothing is left to tell.
        var beneficiaries = taking.FindAll(IsBeneficiary);
        var allows = beneficiaries.Count == 0 || beneficiaries.Exists(id => !answers.CertainlyNo(id!, naming));
        PartialDate?[] dates = [intervention.AskedOn, intervention.Started, intervention.Ended];
        var known = dates.Where(date => date is not null).ToList();
        var why = Why(intervention, naming, known.Count > 0 && known.TrueForAll(date => Later(date) is not null) ? known[0] : null, [.. taking], allows ? [] : [.. beneficiaries]);
        ForbidWhen(intervention.AskedOn, why ?? NotAllowed(naming, intervention.AskedBy));
        ForbidWhen(intervention.Started, why);
        ForbidWhen(intervention.Ended, why);
        Forbid(intervention.Place, why);
        Forbid(intervention.What, null, naming, why);
        if (intervention.Decision is { } decision)
        {
            var asked = why ?? NotAllowed(naming, decision.AskedOf);
            ForbidWhen(decision.AskedOn, asked);
            var answered = asked ?? Later(decision.On);
            Forbid(decision.On, answered);
            Forbid(decision.Reason, decision.AskedOf, naming, answered, decision.AskedOf);
            Forbid(intervention.Id, nameof(Decision), answered);
        }

        foreach (var trial in intervention.Trials)
        {
            var told = why ?? Later(trial.On);
            Forbid(trial.On, told);
            Forbid(trial.What, null, naming, told);
            Forbid(trial.Learnt, null, naming, told);
        }

        if (intervention.Timing is { } timing)
        {
            var told = why ?? NotAllowed(naming, timing.By);
            Forbid(timing.Words, timing.By, naming, told, timing.By);
            Forbid(intervention.Id, nameof(FeltTiming.Felt), told ?? Unsaid(timing.By ?? timing.Words?.By, naming));
        }
    }

    private void ForbidOutcome(Outcome outcome)
    {
        var naming = NamingOf(outcome);
        var why = Why(outcome, naming, outcome.On, [outcome.What.By], [outcome.What.By]);
        Forbid(outcome.On, why);
        Forbid(outcome.What, null, naming, why);
        Forbid(outcome.Id, nameof(Outcome.Welcome), why ?? Unsaid(outcome.WelcomeBy ?? outcome.What.By, naming));
        foreach (var contribution in outcome.Contributions)
        {
            var helped = PartyIn(contribution.Of);
            var told = why ?? (helped is null ? null : NotAllowed(naming, helped));
            Forbid(contribution.Words, outcome.What.By, naming, told, helped);
        }
    }

    private void ForbidAssessment(Assessment assessment)
    {
        var naming = NamingOf(assessment);
        string?[] concerned = [assessment.By, assessment.OnBehalfOf, PartyIn(assessment.About)];
        var why = Why(assessment, naming, assessment.On, [assessment.By, assessment.Words?.By], concerned);
        why = Without(assessment, why, assessment.About);
        Forbid(assessment.On, why);
        ForbidWhen(assessment.ConfirmedOn, why);
        Forbid(assessment.Words, assessment.By, naming, why, concerned);
        var judged = why ?? Unsaid(assessment.By ?? assessment.Words?.By, naming, concerned) ?? Expired();
        Forbid(assessment.Rating?.Instrument, judged);
        Forbid(assessment.Id, nameof(Assessment.Judgement), judged);
    }

    private void ForbidInvitation(Invitation invitation)
    {
        var naming = NamingOf(invitation);
        var why = Why(invitation, naming, invitation.On, [invitation.By], [invitation.To, invitation.By, PartyIn(invitation.About)]);
        why = Without(invitation, why, invitation.About);
        foreach (var answer in parts.Assessments)
        {
            var isAnswer = answer.About == invitation.About && (answer.By == invitation.To || answer.OnBehalfOf == invitation.To)
                && !(invitation.On is { } invited && answer.On is { } answered && invited.IsCertainlyAfter(answered));
            if (isAnswer && why is null && reading.Reader.Kind == ReaderKind.Team && Words.TryGetValue(answer.Id, out var hidden) && Later(answer.On) is null)
            {
                why = $"an answer to it is not told ({hidden})";
                Forbid(invitation, why);
            }
        }

        Forbid(invitation.On, why);
    }

    private void ForbidReflection(Reflection reflection)
    {
        var naming = NamingOf(reflection);
        var beneficiaries = reflection.Participants.Where(IsBeneficiary).ToList();
        var allows = beneficiaries.Count == 0 || beneficiaries.Exists(id => !answers.CertainlyNo(id, naming));
        string?[] authors = [.. reflection.Participants, .. reflection.Notes.Select(note => note.Words.By)];
        var why = Why(reflection, naming, reflection.On, authors, allows ? [] : [.. beneficiaries]);
        Forbid(reflection.On, why);
        var held = why;
        foreach (var participant in reflection.Participants)
        {
            held ??= answers.CertainlyNo(participant, naming) && parties[participant].Role is not (PartyRole.Professional or PartyRole.Organisation or PartyRole.Interpreter)
                ? "a participant does not agree" : null;
        }

        Forbid(reflection.Held, reflection.Participants.IsEmpty ? null : reflection.Participants[0], naming, held);
        foreach (var note in reflection.Notes)
        {
            var own = NamingOf(note, reflection);
            var told = Why(note, own, null, [note.Words.By], [note.Words.By]) ?? why;
            Forbid(note, told);
            Forbid(note.Words, null, own, told);
        }

        foreach (var dissent in reflection.Dissents)
        {
            Forbid(dissent, null, naming, why);
        }
    }
}
