using SocialEval.Consents;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Inquiries;

/// <summary>One evaluator reading one view: where it puts down what it finds and what it asks.</summary>
/// <remarks>The laws are held here: what is cited is in the view; something said was said, and is cited first; a question about
/// a divergence goes to a beneficiary alone; a question to a beneficiary is told to them and to those who accompany them, and to no
/// other reader; nobody who died is asked, nor anybody about a goal that has ended; what was said of
/// an earlier version of a goal says so; a contest prints wherever what it contests prints.
/// Not for several threads at once.</remarks>
public sealed class Inquiry
{
    private static readonly Wording Contested = new("contest.stands", FindingKind.Said);
    private static readonly Wording ContestRecorded = new("contest.recorded", FindingKind.Recorded);

    private const string NotTheirs = "is about a divergence and is not put to a beneficiary";
    private const string TheirsToRaise = "the person alone, who decides whether to raise it";

    private readonly Evaluator evaluator;
    private PutDown<Finding> findings;
    private PutDown<Question> questions;
    private Item? lastSubject;

    // Subjects by reference: items of the view, or the view for the journey.
    private HashSet<object>? divergent;
    private Dictionary<object, string>? askedOfOthers;
    private Dictionary<object, HashSet<object>>? printed;

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
    /// <remarks>A gap that names a beneficiary whom its subject does not reach is left out, as in the other ways to put one down.</remarks>
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

    /// <summary>Puts a question to one party. Nobody who died is asked, nor anybody about an item that does not reach them, nor about
    /// a goal that has ended, its versions or what was said of it; and a question to a beneficiary is left out where somebody reads who neither is them nor accompanies them: an institution, a researcher,
    /// a relative.</summary>
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
        if (!View.IsBeneficiary(to))
        {
            Hold(divergent?.Contains(subject) != true, asking.Code, NotTheirs, TheirsToRaise);
            (askedOfOthers ??= new(ReferenceEqualityComparer.Instance)).TryAdd(subject, asking.Code);
        }

        if (View.CanBeAsked(to) && View.Carries(to) && (about is null || (View.Reaches(about, to) && !IsOver(about))))
        {
            questions.Add(new Question(asking, subject, to));
        }
    }

    /// <summary>Ends the inquiry with what was put down; where that is nothing, the appraisal is withheld with its reason.</summary>
    public Appraisal Conclude()
    {
        if (findings.IsEmpty && questions.IsEmpty)
        {
            return Withhold(Silence.NotEnoughToSay);
        }

        // A question may have been put before the divergence it is about.
        foreach (var question in questions.AsSpan())
        {
            question.IsAboutDivergence = divergent is not null && question.IsAboutOneOf(divergent);
        }

        return new Appraisal(evaluator, AppraisalResult.Found) { Origin = this, Findings = findings.Take(), Questions = questions.Take() };
    }

    /// <summary>Ends the inquiry without a word, for a reason. That nobody agreed, or that it is not shared, is said of a whole
    /// reading and never of one evaluator: it would tell in which drawer something lies. It becomes not enough to say, as every
    /// reason does to outside readers.</summary>
    /// <param name="reason">Why there is nothing to tell.</param>
    /// <exception cref="BrokenLawException">Something was put down already.</exception>
    public Appraisal Withhold(Silence reason)
    {
        Hold(findings.IsEmpty && questions.IsEmpty, evaluator.Id, "withholds after it put something down", "Conclude once there is something to tell");
        return new Appraisal(evaluator, AppraisalResult.Withheld)
        {
            Origin = this,
            Reason = reason == Silence.TooEarly && !View.Reading.Reader.IsOutside ? reason : Silence.NotEnoughToSay,
        };
    }

    // A goal that has ended, a version of it, or what was said of it.
    private bool IsOver(Item about) => about switch
    {
        Goal goal => View.HasEnded(goal),
        GoalVersion version => View.GoalOf(version) is { } goal && View.HasEnded(goal),
        Assessment { About.Kind: ItemKind.Goal } assessment => View.Goal(assessment.About.Id) is { } goal && View.HasEnded(goal),
        _ => false,
    };

    private void Add(Wording wording, object? basis, Item? about, ReadOnlySpan<Item> citing, Sequence<Figure> figures)
    {
        var subject = Subject(about, wording.Code);
        var kind = wording.Kind;
        Hold(!citing.IsEmpty || kind == FindingKind.Gap, wording.Code, "cites nothing", "what it rests on; only a gap may cite nothing");
        foreach (var item in citing)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(citing));
            Hold(View.Holds(item), wording.Code, "cites what the view does not hold", "items of the view itself");
        }

        Hold(kind != FindingKind.Said || Voice.IsOwn(citing[0]), wording.Code, "is told as said, and what it cites first is not somebody's own saying", "what was said, cited first; anything else is recorded");
        if (kind == FindingKind.Divergence)
        {
            if (askedOfOthers?.TryGetValue(subject, out var asked) == true)
            {
                Hold(false, asked, NotTheirs, TheirsToRaise);
            }

            (divergent ??= new(ReferenceEqualityComparer.Instance)).Add(subject);
        }

        var finding = new Finding(wording, basis, subject, citing, figures) { SaidOf = about is Goal { Versions.IsEmpty: false } goal ? SaidOf.Of(View, goal, citing) : null };
        if (kind == FindingKind.Gap && about is not null && NamesSomebodyItDoesNotReach(finding, about))
        {
            return;
        }

        Put(finding, subject, citing);
        if (!View.Contests.IsEmpty)
        {
            Print(citing, subject);
        }
    }

    // Whoever an item does not reach is not silent on it: what they do not know of is no answer they owe.
    private bool NamesSomebodyItDoesNotReach(Finding finding, Item about)
    {
        var arguments = default(Sequence<Argument>);
        foreach (var party in View.Parties)
        {
            if (party.Role == PartyRole.Beneficiary && !View.Reaches(about, party.Id))
            {
                arguments = arguments.IsEmpty ? finding.Arguments : arguments;
                foreach (var argument in arguments)
                {
                    if (argument.Text == party.Id || argument.Texts?.AsSpan().Contains(party.Id) == true)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // A contest prints wherever what it contests prints, or what takes that one's place: once for each subject, unless the finding
    // tells it itself.
    private void Print(ReadOnlySpan<Item> citing, object subject)
    {
        Print(subject is Item about ? View.ContestsOn(about) : View.ContestsOnJourney(), subject);
        foreach (var item in citing)
        {
            Print(View.ContestsOn(item), subject);
        }
    }

    private void Print(ReadOnlySpan<Contest> contests, object subject)
    {
        foreach (var contest in contests)
        {
            if (printed is null || !printed.TryGetValue(subject, out var there) || !there.Contains(contest))
            {
                var wording = Voice.IsOwn(contest) ? Contested : ContestRecorded;
                ReadOnlySpan<Item> citing = View.Find(contest.Contested) is { } contested ? [contest, View.Standing(contested)] : [contest];
                var saidOf = subject is Goal { Versions.IsEmpty: false } goal ? SaidOf.Of(View, goal, citing[..1]) : null;
                Put(new Finding(wording, contest, subject, citing, default) { SaidOf = saidOf }, subject, citing);
            }
        }
    }

    private void Put(Finding finding, object subject, ReadOnlySpan<Item> citing)
    {
        findings.Add(finding);
        foreach (var item in citing)
        {
            if (item is Contest contest)
            {
                printed ??= new(ReferenceEqualityComparer.Instance);
                if (!printed.TryGetValue(subject, out var there))
                {
                    printed[subject] = there = new(ReferenceEqualityComparer.Instance);
                }

                there.Add(contest);
            }
        }
    }

    // What something is about: the item, or the view for the journey.
    private object Subject(Item? about, string code)
    {
        if (about is null)
        {
            return View;
        }

        // What is found about one thing is mostly put down in a row.
        if (!ReferenceEquals(about, lastSubject))
        {
            Hold(View.Holds(about), code, "is about what the view does not hold", "an item of the view itself");
            lastSubject = about;
        }

        return about;
    }

    private void Hold(bool law, string code, string what, string expected)
    {
        if (!law)
        {
            throw new BrokenLawException($"{evaluator.Id}: '{code}' {what}; expected {expected}.");
        }
    }
}
