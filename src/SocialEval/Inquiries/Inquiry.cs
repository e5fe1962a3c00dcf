using System.Runtime.InteropServices;
using SocialEval.Consents;
using SocialEval.Journeys;

namespace SocialEval.Inquiries;

/// <summary>One evaluator reading one view: where it puts down what it finds and what it asks.</summary>
/// <remarks>The laws are held here: what is cited is in the view; something said was said, and is cited first; a question about
/// a divergence goes to a beneficiary alone; nobody who died is asked; a contest prints wherever what it contests prints.
/// Not for several threads at once.</remarks>
public sealed class Inquiry
{
    private static readonly Wording Contested = new("contest.stands", FindingKind.Said);
    private static readonly Wording ContestRecorded = new("contest.recorded", FindingKind.Recorded);

    private readonly Evaluator evaluator;
    private List<Finding>? findings;
    private List<Question>? questions;

    internal Inquiry(Evaluator evaluator, JourneyView view)
    {
        this.evaluator = evaluator;
        View = view;
    }

    /// <summary>What may be read.</summary>
    public JourneyView View { get; }

    /// <summary>Puts down a finding about an item.</summary>
    /// <param name="wording">What it says.</param>
    /// <param name="about">What it is about; nothing: the journey.</param>
    /// <param name="citing">What it rests on, items of the view; for something said, first what was said. Only a gap may cite nothing.</param>
    /// <exception cref="BrokenLawException">A law was broken.</exception>
    public void Found(Wording wording, Item? about, params ReadOnlySpan<Item> citing)
    {
        ArgumentNullException.ThrowIfNull(wording);
        Add(wording, citing.IsEmpty ? about : citing[0], about, citing, default);
    }

    /// <summary>Puts down a finding whose arguments come from something else than the first item it cites.</summary>
    /// <typeparam name="T">What the arguments come from.</typeparam>
    /// <param name="wording">What it says.</param>
    /// <param name="basis">What its arguments come from.</param>
    /// <param name="about">What it is about; nothing: the journey.</param>
    /// <param name="citing">What it rests on.</param>
    /// <exception cref="BrokenLawException">A law was broken.</exception>
    public void Found<T>(Wording<T> wording, T basis, Item? about, params ReadOnlySpan<Item> citing)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(basis);
        Add(wording, basis, about, citing, default);
    }

    /// <summary>Puts down a finding with figures beside its words.</summary>
    /// <typeparam name="T">What the arguments come from.</typeparam>
    /// <param name="wording">What it says.</param>
    /// <param name="basis">What its arguments come from.</param>
    /// <param name="figures">The figures, each owned by a party of the view.</param>
    /// <param name="about">What it is about; nothing: the journey.</param>
    /// <param name="citing">What it rests on.</param>
    /// <exception cref="BrokenLawException">A law was broken.</exception>
    public void Found<T>(Wording<T> wording, T basis, Sequence<Figure> figures, Item? about, params ReadOnlySpan<Item> citing)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentNullException.ThrowIfNull(basis);
        foreach (var figure in figures)
        {
            Hold(View.Party(figure.Owner) is not null, wording.Code, "has a figure whose owner is not in the view", "the owner of every figure to be a party of the view");
        }

        Add(wording, basis, about, citing, figures);
    }

    /// <summary>Puts a question to one party. Nobody who died is asked.</summary>
    /// <param name="asking">What it asks.</param>
    /// <param name="about">What it is about; nothing: the journey.</param>
    /// <param name="to">The party's id.</param>
    /// <exception cref="BrokenLawException">The party is not in the view, or a question about a divergence is put to somebody else than a beneficiary.</exception>
    public void Ask(Asking asking, Item? about, string to)
    {
        ArgumentNullException.ThrowIfNull(asking);
        ArgumentException.ThrowIfNullOrEmpty(to);
        Hold(View.Party(to) is not null, asking.Code, "is put to somebody who is not in the view", "a party of the view");
        var subject = Subject(about, asking.Code);
        Hold(View.IsBeneficiary(to) || !IsDivergence(subject), asking.Code, "is about a divergence and is not put to a beneficiary", "the person alone, who decides whether to raise it");
        if (View.CanBeAsked(to))
        {
            (questions ??= []).Add(new Question(asking, [to], subject));
        }
    }

    /// <summary>Ends the inquiry with what was put down; where that is nothing, the appraisal is withheld with its reason.</summary>
    public Appraisal Conclude() => findings is null && questions is null
        ? Withhold(View.Silence)
        : new Appraisal(evaluator, AppraisalResult.Found) { Origin = this, Findings = Taken(findings), Questions = Taken(questions) };

    /// <summary>Ends the inquiry without a word, for a reason. To outside readers the reason is always that there is not enough to say.</summary>
    /// <param name="reason">Why there is nothing to tell.</param>
    /// <exception cref="BrokenLawException">Something was put down already.</exception>
    public Appraisal Withhold(Silence reason)
    {
        Hold(findings is null && questions is null, evaluator.Id, "withholds after it put something down", "Conclude once there is something to tell");
        return new Appraisal(evaluator, AppraisalResult.Withheld)
        {
            Origin = this,
            Reason = View.Reading.Reader.IsOutside ? Silence.NotEnoughToSay : reason,
        };
    }

    private void Add(Wording wording, object? basis, Item? about, ReadOnlySpan<Item> citing, Sequence<Figure> figures)
    {
        var subject = Subject(about, wording.Code);
        var kind = wording.Kind;
        Hold(!citing.IsEmpty || kind == FindingKind.Gap, wording.Code, "cites nothing", "what it rests on; only a gap may cite nothing");
        var cited = citing.IsEmpty ? [] : new Citation[citing.Length];
        for (var i = 0; i < citing.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(citing[i], nameof(citing));
            Hold(View.Holds(citing[i]), wording.Code, "cites what the view does not hold", "items of the view itself");
            cited[i] = citing[i].ToCitation();
        }

        string? by = null;
        if (kind is FindingKind.Said or FindingKind.Recorded)
        {
            by = Voice.Of(citing[0]);
            Hold(kind != FindingKind.Said || Voice.IsOwn(citing[0]), wording.Code, "is told as said, and what it cites first is not somebody's own saying", "what was said, cited first; anything else is recorded");
        }

        if (kind == FindingKind.Divergence)
        {
            HoldAsked(subject);
        }

        Put(new Finding(wording, basis, subject, by, Sequence.Owning(cited), figures));
        if (!View.Contests.IsEmpty)
        {
            Print(citing, subject);
        }
    }

    // A contest prints wherever the contested item prints: once for each subject, unless the finding tells it itself.
    private void Print(ReadOnlySpan<Item> citing, Citation subject)
    {
        foreach (var contest in View.Contests)
        {
            var prints = contest.Contested == subject;
            var told = false;
            foreach (var item in citing)
            {
                prints |= item.Kind == contest.Contested.Kind && item.Id == contest.Contested.Id;
                told |= ReferenceEquals(item, contest);
            }

            if (prints && !told && !IsPrinted(contest, subject))
            {
                Put(new Finding(Voice.IsOwn(contest) ? Contested : ContestRecorded, contest, subject, Voice.Of(contest), [contest.ToCitation(), contest.Contested], default));
            }
        }
    }

    private bool IsPrinted(Contest contest, Citation subject)
    {
        foreach (var finding in CollectionsMarshal.AsSpan(findings))
        {
            if (finding.About == subject && finding.Citing.AsSpan().Contains(contest.ToCitation()))
            {
                return true;
            }
        }

        return false;
    }

    private void Put(Finding finding) => (findings ??= []).Add(finding);

    private Citation Subject(Item? about, string code)
    {
        if (about is null)
        {
            return View.ToCitation();
        }

        Hold(View.Holds(about), code, "is about what the view does not hold", "an item of the view itself");
        return about.ToCitation();
    }

    private bool IsDivergence(Citation subject)
    {
        foreach (var finding in CollectionsMarshal.AsSpan(findings))
        {
            if (finding.Kind == FindingKind.Divergence && finding.About == subject)
            {
                return true;
            }
        }

        return false;
    }

    // A question may have been put before the divergence it is about.
    private void HoldAsked(Citation subject)
    {
        foreach (var question in CollectionsMarshal.AsSpan(questions))
        {
            if (question.About == subject)
            {
                Hold(View.IsBeneficiary(question.To[0]), question.Code, "is about a divergence and is not put to a beneficiary", "the person alone, who decides whether to raise it");
            }
        }
    }

    private static Sequence<T> Taken<T>(List<T>? items) => items is null ? default : Sequence.Owning(items.ToArray());

    private void Hold(bool law, string code, string what, string expected)
    {
        if (!law)
        {
            throw new BrokenLawException($"{evaluator.Id}: '{code}' {what}; expected {expected}.");
        }
    }
}
