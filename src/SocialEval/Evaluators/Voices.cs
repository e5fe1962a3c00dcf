using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>Where voices differ on the same thing: each told with its day, none above another.</summary>
/// <remarks>
/// <para>Only each party's latest assessments are held side by side; where dates leave open which is the last, all of them are
/// told, and that is said. Preferring not to say and "not yet" never differ from anything; different days are said to be different
/// days; an unknown voice is called unknown. What contests one of the assessments is told with it; an
/// assessment that is contested is told even where no other voice differs. It never says who is right.</para>
/// <para>The question goes to the beneficiaries alone, who decide whether to raise it: the other voice may be one to be afraid of.</para>
/// </remarks>
public sealed class Voices() : Evaluator("voices/1", Words)
{
    private static readonly Texts Words = new("SocialEval.Evaluators.Voices", typeof(Voices).Assembly, "fr", "en", "fr-simple");
    private static readonly Wording<Divergence> VoicesDiffer = new("voices.differ", FindingKind.Divergence, static (divergence, arguments) => divergence.Lay(arguments));
    private static readonly Wording Noted = new("voices.noted", FindingKind.Recorded);
    private static readonly Asking Ask = new("voices.ask");

    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        var divided = new HashSet<Citation>();
        foreach (var (subject, latest) in Latest(view))
        {
            var about = view.Find(subject);
            var division = new Division(view, about as Goal, latest);
            if (division.Differ)
            {
                divided.Add(subject);
                if (about is not null || subject.Kind == ItemKind.Journey)
                {
                    Tell(inquiry, about, division);
                }
            }
        }

        foreach (var assessment in view.Standing(view.Assessments))
        {
            if (!divided.Contains(assessment.About) && IsContestedByOthers(view, assessment))
            {
                inquiry.Found(Noted, view.Find(assessment.About), assessment);
            }
        }

        return inquiry.Conclude();
    }

    // What a beneficiary says is told where they are heard; what is noted of them and contested is told here, with the contest.
    private static bool IsContestedByOthers(JourneyView view, Assessment assessment)
    {
        if (view.IsBeneficiary(assessment.By) && assessment.IsOwn)
        {
            return false;
        }

        foreach (var contest in view.ContestsOn(assessment))
        {
            if (contest.By is null || contest.By != assessment.By)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each author's latest judgements, subject by subject.</summary>
    private static OrderedDictionary<Citation, List<Assessment>> Latest(JourneyView view)
    {
        var latest = new OrderedDictionary<Citation, List<Assessment>>();
        foreach (var assessment in view.Assessments)
        {
            if (IsJudged(assessment))
            {
                if (!latest.TryGetValue(assessment.About, out var there))
                {
                    latest.Add(assessment.About, there = []);
                }

                if (view.IsLatest(assessment))
                {
                    there.Add(assessment);
                }
            }
        }

        return latest;
    }

    private static void Tell(Inquiry inquiry, Item? about, Division division)
    {
        var told = Told(inquiry.View, division);
        inquiry.Found(VoicesDiffer, new Divergence(inquiry.View, about as Goal, division, told), about, told);
        AskThePerson(inquiry, about, told);
    }

    // The assessments in date order, then what contests them.
    private static Item[] Told(JourneyView view, Division division)
    {
        var assessments = division.Told;
        var told = new List<Item>(assessments);
        var contests = new HashSet<Contest>(ReferenceEqualityComparer.Instance);
        foreach (var assessment in assessments)
        {
            foreach (var contest in view.ContestsOn(assessment))
            {
                if (contests.Add(contest))
                {
                    told.Add(contest);
                }
            }
        }

        return [.. told];
    }

    // To each beneficiary whose voice is one of them; where none is, to each beneficiary.
    private static void AskThePerson(Inquiry inquiry, Item? about, Item[] told)
    {
        var speaking = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in told)
        {
            if (ByOf(item) is { } by && inquiry.View.IsBeneficiary(by))
            {
                speaking.Add(by);
            }
        }

        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary && (speaking.Count == 0 || speaking.Contains(party.Id)))
            {
                inquiry.Ask(Ask, about, party.Id);
            }
        }
    }

    private static string? ByOf(Item item) => item is Assessment assessment ? assessment.By : Voice.Of(item);

    // Who prefers not to say, or finds it too early, differs from nobody.
    private static bool IsJudged(Assessment assessment) =>
        assessment.Judgement is null ? assessment.Level is not null : assessment.Judgement is not (Judgement.NotYet or Judgement.PrefersNotToSay);
}
