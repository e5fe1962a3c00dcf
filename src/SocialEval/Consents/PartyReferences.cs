using System.Diagnostics.CodeAnalysis;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Consents;

/// <summary>Goes to every place where a party or an item is named, and puts there what it is to be called instead, in one pass.</summary>
/// <param name="instead">What a party is to be called.</param>
/// <param name="renamed">What an item is to be called; nothing where items keep their ids.</param>
/// <param name="media">What a reference to a recording is to be called; nothing where it stays.</param>
internal sealed class PartyReferences(Func<string, string> instead, Func<ItemKind, string, string>? renamed = null, Func<string, string>? media = null)
{
    public JourneyParts In(JourneyParts parts) => parts with
    {
        Support = parts.Support is { } support ? support with { EndedBy = Of(support.EndedBy), Words = Of(support.Words) } : null,
        Needs = Each(parts.Needs, need => need with { Id = Of(need.Kind, need.Id), Rectifies = Of(need.Kind, need.Rectifies), What = Of(need.What) }),
        Goals = Each(parts.Goals, Of),
        Interventions = Each(parts.Interventions, Of),
        Outcomes = Each(parts.Outcomes, Of),
        Invitations = Each(parts.Invitations, invitation => invitation with { Id = Of(invitation.Kind, invitation.Id), Rectifies = Of(invitation.Kind, invitation.Rectifies), About = Of(invitation.About), To = instead(invitation.To), By = Of(invitation.By) }),
        Assessments = Each(parts.Assessments, Of),
        Testimonies = Each(parts.Testimonies, testimony => testimony with { Id = Of(testimony.Kind, testimony.Id), Rectifies = Of(testimony.Kind, testimony.Rectifies), Words = Of(testimony.Words) }),
        Pauses = Each(parts.Pauses, pause => pause with { Id = Of(pause.Kind, pause.Id), Rectifies = Of(pause.Kind, pause.Rectifies), WishedBy = Of(pause.WishedBy), Words = Of(pause.Words) }),
        Reflections = Each(parts.Reflections, Of),
        Contests = Each(parts.Contests, contest => contest with { Id = Of(contest.Kind, contest.Id), Rectifies = Of(contest.Kind, contest.Rectifies), Contested = Of(contest.Contested), By = Of(contest.By), Words = Of(contest.Words) }),
        Measures = Each(parts.Measures, Of),
        Stories = Each(parts.Stories, Of),
        Markers = Each(parts.Markers, Of),
        Significations = Each(parts.Significations, mark => mark with { Id = Of(mark.Kind, mark.Id), Rectifies = Of(mark.Kind, mark.Rectifies), About = Of(mark.About), By = Of(mark.By), RecordedBy = Of(mark.RecordedBy), Words = Of(mark.Words) }),
        Placements = Each(parts.Placements, placement => placement with { Id = Of(placement.Kind, placement.Id), Rectifies = Of(placement.Kind, placement.Rectifies), About = Of(placement.About), By = Of(placement.By), RecordedBy = Of(placement.RecordedBy), Words = Of(placement.Words) }),
        Ties = Each(parts.Ties, tie => tie with { Id = Of(tie.Kind, tie.Id), Rectifies = Of(tie.Kind, tie.Rectifies), What = Of(tie.What), With = Of(tie.With) }),
        Questions = Each(parts.Questions, Of),
    };

    /// <summary>A party, by what it and those it belongs to are to be called.</summary>
    public Party Of(Party party) => party with
    {
        Id = instead(party.Id),
        Organisation = Of(party.Organisation),
        Rectifies = Of(party.Rectifies),
        Represents = party.Represents is { } mandate ? mandate with { Party = instead(mandate.Party) } : null,
    };

    [return: NotNullIfNotNull(nameof(id))]
    private string? Of(string? id) => id is null ? null : instead(id);

    private Sequence<string> Of(Sequence<string> ids) => ids.IsEmpty ? ids : Sequence.Owning(Array.ConvertAll(ids.AsSpan().ToArray(), id => instead(id)));

    private Citation Of(Citation citation) => citation.Kind == ItemKind.Party
        ? new(ItemKind.Party, instead(citation.Id))
        : renamed is null ? citation : new(citation.Kind, renamed(citation.Kind, citation.Id));

    [return: NotNullIfNotNull(nameof(id))]
    private string? Of(ItemKind kind, string? id) => id is null || renamed is null ? id : renamed(kind, id);

    private Sequence<string> Of(ItemKind kind, Sequence<string> ids) =>
        ids.IsEmpty || renamed is null ? ids : Sequence.Owning(Array.ConvertAll(ids.AsSpan().ToArray(), id => renamed(kind, id)));

    [return: NotNullIfNotNull(nameof(said))]
    private Statement? Of(Statement? said) => said is null || said.IsHeldBack
        ? said
        : said with { By = Of(said.By), RecordedBy = Of(said.RecordedBy), Through = Of(said.Through), Mentions = Of(said.Mentions), Media = said.Media is { } reference && media is not null ? media(reference) : said.Media };

    private Goal Of(Goal goal) => goal with
    {
        Id = Of(goal.Kind, goal.Id),
        Rectifies = Of(goal.Kind, goal.Rectifies),
        Meets = Of(ItemKind.Need, goal.Meets),
        Versions = Each(goal.Versions, Of),
        Ending = goal.Ending is { } ending ? ending with { ReplacedBy = Of(ItemKind.Goal, ending.ReplacedBy), By = Of(ending.By), Words = Of(ending.Words) } : null,
    };

    private GoalVersion Of(GoalVersion version) => version with
    {
        Id = Of(version.Kind, version.Id),
        Rectifies = Of(version.Kind, version.Rectifies),
        ProposedBy = Of(version.ProposedBy),
        Wording = Of(version.Wording),
        Importance = Of(version.Importance),
        Horizon = version.Horizon is { } horizon ? horizon with { Words = Of(horizon.Words) } : null,
        Commitments = Each(version.Commitments, commitment => commitment with { By = Of(commitment.By), What = Of(commitment.What) }),
        Receipts = Each(version.Receipts, receipt => receipt with { By = Of(receipt.By) }),
        Agreements = Each(version.Agreements, agreement => agreement with { By = Of(agreement.By), OnBehalfOf = Of(agreement.OnBehalfOf), Words = Of(agreement.Words) }),
    };

    private Intervention Of(Intervention intervention) => intervention with
    {
        Id = Of(intervention.Kind, intervention.Id),
        Rectifies = Of(intervention.Kind, intervention.Rectifies),
        What = Of(intervention.What),
        DoneBy = Of(intervention.DoneBy),
        Mediates = Of(intervention.Mediates),
        Towards = Of(ItemKind.Goal, intervention.Towards),
        AskedBy = Of(intervention.AskedBy),
        Decision = intervention.Decision is { } decision ? decision with { AskedOf = Of(decision.AskedOf), Reason = Of(decision.Reason) } : null,
        Trials = Each(intervention.Trials, trial => trial with { What = Of(trial.What), Learnt = Of(trial.Learnt) }),
        Timing = intervention.Timing is { } timing ? timing with { By = Of(timing.By), Words = Of(timing.Words) } : null,
    };

    private Outcome Of(Outcome outcome) => outcome with
    {
        Id = Of(outcome.Kind, outcome.Id),
        Rectifies = Of(outcome.Kind, outcome.Rectifies),
        What = Of(outcome.What),
        Towards = Of(ItemKind.Goal, outcome.Towards),
        WelcomeBy = Of(outcome.WelcomeBy),
        Contributions = Each(outcome.Contributions, contribution => contribution with { Of = contribution.Of is { } of ? Of(of) : null, Words = Of(contribution.Words) }),
        Actor = Of(outcome.Actor),
        Significance = Of(outcome.Significance),
        Substantiations = Each(outcome.Substantiations, answer => answer with { By = Of(answer.By), Words = Of(answer.Words) }),
    };

    private Measure Of(Measure measure) => measure with
    {
        Id = Of(measure.Kind, measure.Id),
        Rectifies = Of(measure.Kind, measure.Rectifies),
        By = Of(measure.By),
        RecordedBy = Of(measure.RecordedBy),
        OnBehalfOf = Of(measure.OnBehalfOf),
        Areas = Each(measure.Areas, area => area.What is null ? area : area with { What = Of(area.What) }),
        Words = Of(measure.Words),
    };

    private Story Of(Story story) => story with
    {
        Id = Of(story.Kind, story.Id),
        Rectifies = Of(story.Kind, story.Rectifies),
        What = Of(story.What),
        Significance = Of(story.Significance),
        Selections = Each(story.Selections, selection => selection with { Panel = Of(selection.Panel), Reason = Of(selection.Reason), Dissents = Each(selection.Dissents, dissent => Of(dissent)) }),
        Feedback = Each(story.Feedback, feedback => feedback with { To = Of(feedback.To), By = Of(feedback.By), Words = Of(feedback.Words) }),
    };

    private ProgressMarker Of(ProgressMarker marker) => marker with
    {
        Id = Of(marker.Kind, marker.Id),
        Rectifies = Of(marker.Kind, marker.Rectifies),
        Partner = instead(marker.Partner),
        What = Of(marker.What),
        Journal = Each(marker.Journal, entry => entry with { By = Of(entry.By), Words = Of(entry.Words) }),
    };

    private RaisedQuestion Of(RaisedQuestion question) => question with
    {
        Id = Of(question.Kind, question.Id),
        Rectifies = Of(question.Kind, question.Rectifies),
        What = Of(question.What),
        To = instead(question.To),
        Again = Of(ItemKind.Question, question.Again),
        ChosenBy = Of(question.ChosenBy),
        About = question.About is { } about ? Of(about) : null,
        Reply = question.Reply is { } reply ? reply with { By = Of(reply.By), Words = Of(reply.Words) } : null,
    };

    private Assessment Of(Assessment assessment) => assessment with
    {
        Id = Of(assessment.Kind, assessment.Id),
        Rectifies = Of(assessment.Kind, assessment.Rectifies),
        About = Of(assessment.About),
        By = Of(assessment.By),
        RecordedBy = Of(assessment.RecordedBy),
        OnBehalfOf = Of(assessment.OnBehalfOf),
        Words = Of(assessment.Words),
    };

    private Reflection Of(Reflection reflection) => reflection with
    {
        Id = Of(reflection.Kind, reflection.Id),
        Rectifies = Of(reflection.Kind, reflection.Rectifies),
        Participants = Of(reflection.Participants),
        AskedBy = Of(reflection.AskedBy),
        Decided = Of(ItemKind.Version, reflection.Decided),
        TakesUp = reflection.TakesUp.IsEmpty ? reflection.TakesUp : Sequence.Owning(Array.ConvertAll(reflection.TakesUp.AsSpan().ToArray(), Of)),
        Notes = Each(reflection.Notes, note => note with { Id = Of(note.Kind, note.Id), Rectifies = Of(note.Kind, note.Rectifies), Words = Of(note.Words) }),
        Held = Of(reflection.Held),
        Dissents = Each(reflection.Dissents, dissent => Of(dissent)),
    };

    private static Sequence<T> Each<T>(Sequence<T> items, Converter<T, T> change) =>
        items.IsEmpty ? items : Sequence.Owning(Array.ConvertAll(items.AsSpan().ToArray(), change));
}
