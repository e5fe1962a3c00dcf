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
        var latest = Latest(view);
        var assessments = view.Assessments.AsSpan();
        for (var i = 0; i < assessments.Length; i++)
        {
            if (IsJudged(assessments[i]) && !IsHeardBefore(assessments, i) && IsDivergence(latest, assessments[i].About))
            {
                Tell(inquiry, assessments[i].About, latest);
            }
        }

        foreach (var assessment in view.Standing(view.Assessments))
        {
            if (!IsDivergence(latest, assessment.About) && IsContestedByOthers(view, assessment))
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

    /// <summary>Each author's latest judgements, of all there is.</summary>
    private static List<Assessment> Latest(JourneyView view)
    {
        var latest = new List<Assessment>(view.Assessments.Count);
        foreach (var assessment in view.Assessments)
        {
            if (IsJudged(assessment) && view.IsLatest(assessment))
            {
                latest.Add(assessment);
            }
        }

        return latest;
    }

    private static void Tell(Inquiry inquiry, Citation subject, List<Assessment> latest)
    {
        var view = inquiry.View;
        var about = view.Find(subject);
        if (about is null && subject.Kind != ItemKind.Journey)
        {
            return;
        }

        var told = Told(view, subject, latest);
        inquiry.Found(VoicesDiffer, new Divergence(told, about as Goal), about, told);
        AskThePerson(inquiry, about, told);
    }

    private static Item[] Told(JourneyView view, Citation subject, List<Assessment> latest)
    {
        var told = new List<Item>();
        foreach (var assessment in latest)
        {
            if (assessment.About == subject && IsTold(latest, assessment))
            {
                told.Add(assessment);
            }
        }

        foreach (var contest in view.Standing(view.Contests))
        {
            if (contest.Contested.Kind == ItemKind.Assessment && view.Find(contest.Contested) is { } contested && told.Contains(contested))
            {
                told.Add(contest);
            }
        }

        return [.. told];
    }

    // To each beneficiary whose voice is one of them; where none is, to each beneficiary.
    private static void AskThePerson(Inquiry inquiry, Item? about, Item[] told)
    {
        var isInvolved = false;
        foreach (var item in told)
        {
            isInvolved |= inquiry.View.IsBeneficiary(ByOf(item));
        }

        foreach (var party in inquiry.View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary && (!isInvolved || Speaks(party, told)))
            {
                inquiry.Ask(Ask, about, party.Id);
            }
        }
    }

    private static bool Speaks(Party party, Item[] told)
    {
        foreach (var item in told)
        {
            if (ByOf(item) == party.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static string? ByOf(Item item) => item is Assessment assessment ? assessment.By : Voice.Of(item);

    private static bool IsHeardBefore(ReadOnlySpan<Assessment> assessments, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (IsJudged(assessments[i]) && assessments[i].About == assessments[place].About)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDivergence(List<Assessment> latest, Citation subject)
    {
        foreach (var assessment in latest)
        {
            if (assessment.About == subject && Differs(latest, assessment))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an assessment is told: it differs, or its author's other latest one does. Where dates do not say which is
    /// the last, none is left out.</summary>
    private static bool IsTold(List<Assessment> latest, Assessment assessment)
    {
        foreach (var other in latest)
        {
            if ((ReferenceEquals(other, assessment) || (other.By is not null && other.By == assessment.By && other.About == assessment.About)) && Differs(latest, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an assessment differs from somebody else's of the same subject.</summary>
    private static bool Differs(List<Assessment> latest, Assessment assessment)
    {
        foreach (var other in latest)
        {
            if (Differ(assessment, other) && other.By != assessment.By && other.About == assessment.About)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Differ(Assessment first, Assessment second) =>
        (first.Judgement is not null && second.Judgement is not null && first.Judgement != second.Judgement)
        || (first.Level is not null && second.Level is not null && first.Level != second.Level);

    // Who prefers not to say, or finds it too early, differs from nobody.
    private static bool IsJudged(Assessment assessment) =>
        assessment.Judgement is null ? assessment.Level is not null : assessment.Judgement is not (Judgement.NotYet or Judgement.PrefersNotToSay);
}
