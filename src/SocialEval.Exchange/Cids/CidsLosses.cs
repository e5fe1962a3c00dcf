using System.Collections;
using SocialEval.Goals;
using SocialEval.Losses;
using SocialEval.Outcomes;

namespace SocialEval.Exchange.Cids;

/// <summary>What became of what may be read of one journey. What is held back is not told.</summary>
internal sealed class CidsLosses(string journey) : IEnumerable<Loss>
{
    private readonly List<Loss> all = [];

    public void Kept(string path, string item, string why) => Add(LossKind.Kept, path, item, why);

    public void Approximated(string path, string item, string why) => Add(LossKind.Approximated, path, item, why);

    public void Dropped(string path, string item, string why) => Add(LossKind.Dropped, path, item, why);

    public void NotPresent(string path, string item, string why) => Add(LossKind.NotPresent, path, item, why);

    public void LeftOf(Goal goal, GoalVersion version)
    {
        DroppedIf(goal.Versions.Count > 1, "$.goals.versions", goal.Id, "the other versions");
        DroppedIf(version.Horizon is not null, "$.goals.versions.horizon", goal.Id, "the time given to it");
        DroppedIf(!version.Agreements.IsEmpty, "$.goals.versions.agreements", goal.Id, "who answered what, and how that is evidenced");
        DroppedIf(!version.Scale.IsEmpty, "$.goals.versions.scale", goal.Id, "the levels in words");
        DroppedIf(!version.Commitments.IsEmpty || !version.Receipts.IsEmpty, "$.goals.versions.commitments", goal.Id, "what each commits to, and who was given it");
        DroppedIf(goal.Ending is not null, "$.goals.ending", goal.Id, "how it ended");
    }

    public void LeftOf(Assessment assessment, string? impact, bool isTicked)
    {
        DroppedIf(assessment.Level is not null, "$.assessments.level", assessment.Id, "the level: it is a place on the person's own scale, and no figure leaves");
        DroppedIf(assessment.Rating is not null, "$.assessments.rating", assessment.Id, "the rating: no figure leaves");
        DroppedIf(assessment.Judgement is not null && impact is null, "$.assessments.judgement", assessment.Id, isTicked
            ? "the judgement: somebody else wrote it down, and no reading back is known"
            : "the judgement: the standard has positive, negative and neutral only");
    }

    public void LeftOf(Outcome change, string? impact)
    {
        DroppedIf(!change.Contributions.IsEmpty, "$.outcomes.contributions", change.Id, "what played a part, in whose words");
        DroppedIf(change.Welcome is not null && impact is null, "$.outcomes.welcome", change.Id, "whether it is welcome: the standard has positive, negative and neutral only");
    }

    /// <summary>What the standard has no place for at all.</summary>
    public void Unplaced(JourneyView view)
    {
        Each(view.Needs, "$.needs", "a need or an expectation");
        Each(view.Interventions, "$.interventions", "what was done, and with whom");
        Each(view.Testimonies, "$.testimonies", "a testimony");
        Each(view.Pauses, "$.pauses", "a pause");
        Each(view.Reflections, "$.reflections", "a reflection");
        Each(view.Contests, "$.contests", "a contest");
        Each(view.Measures, "$.measures", "the person's own measure: no figure leaves");
        Each(view.Stories, "$.stories", "a story of a change");
        Each(view.Markers, "$.markers", "a progress marker");
        Each(view.Significations, "$.significations", "what a teller makes of their story");
        Each(view.Placements, "$.placements", "a place on the ladder of participation");
        Each(view.Ties, "$.ties", "a tie");
        Each(view.Questions, "$.questions", "a question put to an institution");
    }

    public IEnumerator<Loss> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Each<T>(Sequence<T> items, string path, string what)
        where T : Journeys.Item
    {
        foreach (var item in items)
        {
            Dropped(path, item.Id, $"{what}: the standard has no place for it");
        }
    }

    private void DroppedIf(bool isThere, string path, string item, string why)
    {
        if (isThere)
        {
            Dropped(path, item, why);
        }
    }

    private void Add(LossKind kind, string path, string item, string why) => all.Add(new(kind, path, why) { Journey = journey, Item = item });
}
