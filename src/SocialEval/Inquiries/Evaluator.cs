using SocialEval.Inquiries;

namespace SocialEval;

/// <summary>Reads a view of a journey and says what it finds, in words, each citing what it rests on.</summary>
/// <remarks>
/// <para>One method to write. A pure function of the view: same view, same appraisal; no clock, no chance, no I/O, no mutable
/// static state. What must be fetched or asked is gathered first, as testimony or assessment.</para>
/// <para>Its id ends in a number that changes when its meaning does.</para>
/// </remarks>
public abstract class Evaluator
{
    /// <summary>An evaluator.</summary>
    /// <param name="id">Its name and number: <c>last-word/1</c>.</param>
    /// <param name="texts">The texts its findings are told with; without, a finding is told by its code.</param>
    /// <exception cref="ArgumentException">The id is not a name in lower case, a slash and a number from 1.</exception>
    protected Evaluator(string id, Texts? texts = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (!IsId(id))
        {
            throw new ArgumentException($"'{id}' is not an evaluator's id: expected a name in lower case, a slash and a number, such as 'last-word/1'.", nameof(id));
        }

        Id = id;
        Texts = texts;
    }

    /// <summary>The name and number: <c>last-word/1</c>.</summary>
    public string Id { get; }

    /// <summary>The texts its findings are told with.</summary>
    public Texts? Texts { get; }

    /// <summary>What its part of a report is called; its name where no text says.</summary>
    /// <param name="language">The language; where there is no title in it, the one in another is given.</param>
    public string Title(string language)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        var name = Id[..Id.IndexOf('/', StringComparison.Ordinal)];
        return Texts?.Find($"{name}.title", language)?.Letters ?? name;
    }

    /// <summary>Reads the view and says what it finds.</summary>
    /// <param name="inquiry">The view, and where findings and questions are put down.</param>
    /// <returns>What <see cref="Inquiry.Conclude"/> or <see cref="Inquiry.Withhold"/> gave.</returns>
    protected abstract Appraisal Inquire(Inquiry inquiry);

    /// <summary>Runs the evaluator on a view, and holds it to the laws.</summary>
    /// <param name="view">What may be read.</param>
    /// <exception cref="BrokenLawException">It broke a law of evaluators.</exception>
    public Appraisal Appraise(JourneyView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var inquiry = new Inquiry(this, view);
        var appraisal = Inquire(inquiry);
        return appraisal is not null && ReferenceEquals(appraisal.Origin, inquiry)
            ? appraisal
            : throw new BrokenLawException($"{Id} returned an appraisal that is not its inquiry's own; expected what Conclude or Withhold gave.");
    }

    /// <summary>The evaluator's id.</summary>
    public sealed override string ToString() => Id;

    private static bool IsId(string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == id.Length - 1 || id[slash + 1] is '0')
        {
            return false;
        }

        foreach (var letter in id.AsSpan(0, slash))
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-')
            {
                return false;
            }
        }

        return id.AsSpan(slash + 1).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
