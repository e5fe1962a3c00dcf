using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Reporting.Pictures;
using SocialEval.Research.CausalMaps;
using SocialEval.Research.Qca;

namespace SocialEval.Reporting;

/// <summary>A picture with a text of its own for those who cannot see it. Never a gauge, a traffic light or a star.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Text">All that can be seen in it, in words, line by line.</param>
/// <param name="Svg">The picture: one <c>svg</c> element, without script, link or style sheet, in the colour of the text around it.</param>
public sealed record Picture(string Title, Sequence<string> Text, string Svg)
{
    /// <summary>The journey in time: horizons as bands that fade where they are open, pauses, interventions, voices. A partial date is
    /// as wide as it is uncertain.</summary>
    /// <param name="view">What was read.</param>
    /// <param name="speech">Tells names, dates and words.</param>
    /// <returns>The picture; nothing where nothing has a date.</returns>
    public static Picture? JourneyInTime(JourneyView view, Speech speech) => TimePicture.Of(Known(view), Known(speech));

    /// <summary>Who has been heard on what, and where nobody was.</summary>
    /// <param name="view">What was read.</param>
    /// <param name="told">The report, told: it rests on what <c>beneficiary-word</c> found.</param>
    /// <param name="speech">Tells names, dates and words.</param>
    /// <returns>The picture; nothing where that evaluator found nothing.</returns>
    public static Picture? WhoWasHeard(JourneyView view, ToldReport told, Speech speech) => HeardPicture.Of(Known(view), Known(told), Known(speech));

    /// <summary>One goal's worded levels, with each voice's own path over them.</summary>
    /// <param name="view">What was read.</param>
    /// <param name="goal">A goal of it.</param>
    /// <param name="speech">Tells names, dates and words.</param>
    /// <returns>The picture; nothing where the goal has no levels or nobody chose one.</returns>
    public static Picture? Levels(JourneyView view, Goal goal, Speech speech) => LadderPicture.Of(Known(view), Known(goal), Known(speech));

    /// <summary>What each says of one subject, side by side and of one size: for the person to look at.</summary>
    /// <param name="view">What was read.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="speech">Tells names, dates and words.</param>
    /// <returns>The picture; nothing where fewer than two voices spoke.</returns>
    public static Picture? VoicesSideBySide(JourneyView view, Citation subject, Speech speech) => VoicesPicture.Of(Known(view), subject, Known(speech));

    /// <summary>Where tellers put their own stories between three poles, a picture for each frame.</summary>
    /// <param name="view">What was read.</param>
    /// <param name="speech">Tells names, dates and words.</param>
    public static Sequence<Picture> Triads(JourneyView view, Speech speech) => Sequence.Of<Picture>([.. TriadPicture.Of(Known(view), Known(speech))]);

    /// <summary>The ladder of participation, a picture for each decision that somebody placed on it.</summary>
    /// <param name="view">What was read.</param>
    /// <param name="speech">Tells names, dates and words.</param>
    public static Sequence<Picture> Participation(JourneyView view, Speech speech) => Sequence.Of<Picture>([.. ParticipationPicture.Of(Known(view), Known(speech))]);

    /// <summary>What tellers say leads to what.</summary>
    /// <param name="map">The map; filter it before, for many links make no picture.</param>
    /// <param name="language">The language.</param>
    public static Picture OfCausalMap(CausalMap map, string language = "fr") => CausalMapPicture.Of(Known(map), Speech.OfTexts(language));

    /// <summary>A truth table, with the first model of a solution.</summary>
    /// <param name="analysis">The analysis of an outcome, or of its absence.</param>
    /// <param name="kind">Which solution.</param>
    /// <param name="language">The language.</param>
    public static Picture OfTruthTable(OutcomeAnalysis analysis, SolutionKind kind, string language = "fr") => TruthTablePicture.Of(Known(analysis), kind, Speech.OfTexts(language));

    /// <summary>What it shows; never what is told in it.</summary>
    public override string ToString() => Title;

    private static T Known<T>(T value, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
