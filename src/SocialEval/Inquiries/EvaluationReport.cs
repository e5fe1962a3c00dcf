using NodaTime;
using SocialEval.Consents;
using SocialEval.Inquiries;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval;

/// <summary>What an evaluation says of a journey, for one reading: appraisals side by side, in words made when they are asked for.</summary>
/// <remarks>Immutable. It holds nothing but what its view allowed.</remarks>
public sealed class EvaluationReport
{
    private readonly JourneyView? view;
    private readonly Sequence<Subject> subjects;

    internal EvaluationReport(JourneyView view, Sequence<Appraisal> appraisals)
    {
        this.view = view;
        Journey = view.Id;
        AsOf = view.Reading.AsOf;
        Purpose = view.Reading.Purpose;
        Reader = view.Reading.Reader;
        Withheld = view.Withheld;
        Parties = view.Parties;
        Appraisals = appraisals;
        Reason = view.Withheld is not null && IsSilent(appraisals) ? view.Silence : null;
    }

    internal EvaluationReport(string journey, LocalDate asOf, Purpose purpose, Reader reader, int? withheld, Silence? reason, Sequence<Party> parties, Sequence<Subject> subjects, Sequence<Appraisal> appraisals)
    {
        Journey = journey;
        AsOf = asOf;
        Purpose = purpose;
        Reader = reader;
        Withheld = withheld;
        Reason = reason;
        Parties = parties;
        this.subjects = subjects;
        Appraisals = appraisals;
    }

    /// <summary>The journey's id.</summary>
    public string Journey { get; }

    /// <summary>The day whose state was read.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What it was read for.</summary>
    public Purpose Purpose { get; }

    /// <summary>By whom.</summary>
    public Reader Reader { get; }

    /// <summary>How much was held back, as one total, for the team and a sole beneficiary. Absent for everybody else, to whom the
    /// report says the same sentence whether something was held back or not.</summary>
    public int? Withheld { get; }

    /// <summary>Why the whole report has nothing to tell, where it has not, for the team and a sole beneficiary.</summary>
    public Silence? Reason { get; }

    /// <summary>Those the report may name: to outside readers, roles.</summary>
    public Sequence<Party> Parties { get; }

    /// <summary>What each evaluator found, in the order they were given.</summary>
    public Sequence<Appraisal> Appraisals { get; }

    /// <summary>What the findings and questions are about, as people would name it. Put together at each call.</summary>
    public Sequence<Subject> Subjects
    {
        get
        {
            if (view is null)
            {
                return subjects;
            }

            var named = new List<Subject>();
            foreach (var appraisal in Appraisals)
            {
                foreach (var finding in appraisal.Findings)
                {
                    Name(finding.About, named);
                }

                foreach (var question in appraisal.Questions)
                {
                    Name(question.About, named);
                }
            }

            return Sequence.Owning(named.ToArray());
        }
    }

    /// <summary>The report as plain text, by evaluator and by subject.</summary>
    /// <param name="language">The language: <c>fr</c> or <c>en</c>, or one a plug-in brings. Where a text lacks in it, it is told in another, and that is said.</param>
    public string ToText(string language = "fr") => PlainText.Of(Tell(language));

    /// <summary>The report as Markdown; anything a person wrote is text there, never markup.</summary>
    /// <param name="language">The language, as in <see cref="ToText"/>.</param>
    public string ToMarkdown(string language = "fr") => Markdown.Of(Tell(language));

    /// <summary>The report told in a language, in the order it is read, for pages of one's own.</summary>
    /// <param name="language">The language, as in <see cref="ToText"/>.</param>
    public ToldReport Tell(string language = "fr") => new Speech(this, language).Tell();

    /// <summary>The id of the one beneficiary, where there is one only.</summary>
    internal string? OnlyBeneficiary
    {
        get
        {
            string? only = null;
            foreach (var party in Parties)
            {
                if (party.Role == PartyRole.Beneficiary)
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = party.Id;
                }
            }

            return only;
        }
    }

    /// <summary>Somebody the report may name.</summary>
    internal Party? Party(string? id)
    {
        foreach (var party in Parties)
        {
            if (party.Id == id)
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>An item, as people would name it.</summary>
    internal Subject? Subject(Citation about)
    {
        if (view is not null)
        {
            return Inquiries.Subject.Of(about, view);
        }

        foreach (var subject in subjects)
        {
            if (subject.About == about)
            {
                return subject;
            }
        }

        return null;
    }

    private static bool IsSilent(Sequence<Appraisal> appraisals)
    {
        foreach (var appraisal in appraisals)
        {
            if (appraisal.Reason != Silence.NotEnoughToSay)
            {
                return false;
            }
        }

        return true;
    }

    private void Name(Citation about, List<Subject> named)
    {
        // Many findings in a row are about the same.
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (named[i].About == about)
            {
                return;
            }
        }

        if (Subject(about) is { } found)
        {
            named.Add(found);
        }
    }

    /// <summary>The journey's id; never what the report says.</summary>
    public override string ToString() => $"report on journey '{Journey}'";
}
