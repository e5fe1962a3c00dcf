using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Methods;
using SocialEval.Methods.Rhythm;
using SocialEval.Time;

namespace SocialEval.Evaluators;

/// <summary>The rhythm of a journey: how long things lasted, when people met to look back and at whose wish, the pauses, how the
/// moment was felt; and the same goal asked again after support ended.</summary>
/// <remarks>
/// <para>It speaks where people met to look back, or support ended: elsewhere there is no rhythm to tell of yet, and what is open is
/// open. Whether it was the right one, the person says. Waiting for an institution is <c>time-given/1</c>'s.</para>
/// <para>Six, twelve and twenty-four months after the end are told as they come: what was said about then, that it was asked and not
/// answered, or that no trace of a question is there.</para>
/// </remarks>
public sealed class Rhythm() : Evaluator("rhythm/1", RhythmWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var view = inquiry.View;
        if (view.Reflections.IsEmpty && view.Support?.Ended is null)
        {
            return inquiry.Conclude();
        }

        var isFelt = TellSpans(inquiry);
        TellMeetings(inquiry, isFelt);
        if (!view.Pauses.IsEmpty)
        {
            inquiry.Found(RhythmWords.Pauses, new PausesTaken(view.Pauses), null, [.. view.Pauses]);
        }

        if (view.Support is { Ended: { } ended })
        {
            var after = new AskedAfter(inquiry, ended);
            foreach (var goal in view.Standing(view.Goals))
            {
                after.Tell(goal);
            }
        }

        return inquiry.Conclude();
    }

    // How long what is over lasted, and how those concerned found the moment of it.
    private static bool TellSpans(Inquiry inquiry)
    {
        var view = inquiry.View;
        if (view.Support is { Started: { } started, Ended: { } ended } && Lasted.Between(started, ended) is { } support && Beneficiaries.First(view) is { } person)
        {
            inquiry.Found(RhythmWords.SupportLasted, support, null, person);
        }

        var isFelt = false;
        foreach (var intervention in view.Standing(view.Interventions))
        {
            if (intervention is { Started: { } from, Ended: { } until } && Lasted.Between(from, until) is { } lasted)
            {
                inquiry.Found(RhythmWords.Lasted, lasted, intervention, intervention);
            }

            if (intervention.Timing is { Felt: not null } timing && view.IsBeneficiary(timing.By ?? timing.Words?.By))
            {
                isFelt = true;
                inquiry.Found(RhythmWords.Felt, timing, intervention, intervention);
            }
        }

        return isFelt;
    }

    private static void TellMeetings(Inquiry inquiry, bool isFelt)
    {
        var view = inquiry.View;
        var (meetings, dated, days, theirs, unknown) = (new List<Reflection>(), new List<Item>(), new List<DayRange>(), 0, 0);
        foreach (var reflection in view.Standing(view.Reflections))
        {
            if (view.IsReplaced(reflection))
            {
                continue;
            }

            meetings.Add(reflection);
            inquiry.Found(RhythmWords.Met, reflection, null, reflection);
            theirs += view.IsBeneficiary(reflection.AskedBy) ? 1 : 0;
            unknown += reflection.AskedBy is null ? 1 : 0;
            if (reflection.On is { } on)
            {
                dated.Add(reflection);
                days.Add(new(on.Earliest, on.Latest));
            }
        }

        if (meetings.Count > 1)
        {
            inquiry.Found(RhythmWords.Initiative, new MeetingsAsked(meetings.Count, theirs, unknown), null, [.. meetings]);
        }

        if (dated.Count > 1)
        {
            inquiry.Found(RhythmWords.Between, Intervals.Of([.. days]), null, [.. dated]);
        }

        if (meetings.Count > 0 && theirs == 0 && !isFelt && Beneficiaries.Only(view) is { } person)
        {
            inquiry.Ask(RhythmWords.Ask, null, person.Id);
        }
    }
}
