using NodaTime;
using SocialEval.Goals;
using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Reporting.Pictures;

/// <summary>The journey in time: horizons as bands that fade where they are open, pauses, interventions, voices. A partial date is
/// drawn as wide as it is uncertain; nothing is early or late in it.</summary>
internal sealed class TimePicture
{
    private const double Edge = 200;
    private const double Width = 900;
    private const double RowHeight = 26;

    private readonly JourneyView view;
    private readonly Speech speech;
    private readonly TimeScale scale;
    private readonly List<string> text = [];
    private readonly List<Action<Canvas>> drawings = [];
    private double y = 34;

    private TimePicture(JourneyView view, Speech speech, TimeScale scale) => (this.view, this.speech, this.scale) = (view, speech, scale);

    /// <summary>The picture; nothing where nothing has a date.</summary>
    public static Picture? Of(JourneyView view, Speech speech)
    {
        var dates = Dates(view).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var first = dates.Min(static date => date.Earliest);
        var last = LocalDate.Max(dates.Max(static date => date.Latest), view.Reading.AsOf);
        return new TimePicture(view, speech, new TimeScale(first, last, Edge, Width - 10)).Draw();
    }

    private Picture Draw()
    {
        var top = y;
        foreach (var goal in view.Standing(view.Goals))
        {
            DrawGoal(goal);
        }

        DrawInterventions();
        DrawVoices();
        var bottom = y;
        var canvas = new Canvas(Width, bottom + 34);
        DrawPauses(canvas, top, bottom);
        foreach (var (x, label) in scale.Ticks())
        {
            canvas.Line(x, top - 8, x, bottom, opacity: 0.25);
            canvas.Text(x, 18, speech.Say("picture.date", arguments => arguments.Date("on", label)), "middle");
        }

        foreach (var draw in drawings)
        {
            draw(canvas);
        }

        var asOf = scale.At(view.Reading.AsOf);
        canvas.Line(asOf, top - 8, asOf, bottom + 4, "2 4");
        canvas.Text(asOf, bottom + 22, speech.Say("picture.time.today", arguments => arguments.Date("on", view.Reading.AsOf)), asOf > Width - 160 ? "end" : "middle");
        return canvas.Finish(speech.Say("picture.time"), text);
    }

    private void DrawGoal(Goal goal)
    {
        var version = view.InForce(goal) ?? goal.Versions[^1];
        var start = version.From ?? version.ProposedOn;
        var words = version.Wording.Text ?? speech.Say("subject.not-shown");
        Label(words);
        var from = start is { } known ? scale.At(known).From : scale.Left;
        var (to, isOpen) = version.Horizon?.Time switch
        {
            UntilHorizon until => (scale.At(until.Date).To, false),
            OverHorizon over => (scale.At(over.End.Latest), false),
            _ => (scale.Right, true),
        };
        if (goal.Ending?.On is { } ended)
        {
            (to, isOpen) = (scale.At(ended).To, false);
        }

        var row = y;
        drawings.Add(canvas => canvas.Box(from, row, to - from, RowHeight - 8, 0.28, fill: isOpen ? canvas.Fading() : null));
        y += RowHeight;
        text.Add(speech.Say("picture.time.goal", arguments =>
        {
            arguments.Text("words", version.Wording.Text);
            arguments.Date("on", start);
            arguments.Date("until", (version.Horizon?.Time as UntilHorizon)?.Date);
            arguments.Text("open", isOpen ? "yes" : null);
            arguments.Text("horizon", version.Horizon?.Words?.Text);
        }));
    }

    private void DrawInterventions()
    {
        var rows = new List<double>();
        var top = y;
        foreach (var intervention in view.Standing(view.Interventions))
        {
            if ((intervention.Started ?? intervention.AskedOn ?? intervention.Ended) is not { } first)
            {
                text.Add(speech.Say("picture.time.intervention", arguments => arguments.Statement("words", intervention.What)));
                continue;
            }

            var (from, sure) = scale.At(first);
            var (_, to) = scale.At(intervention.Ended ?? first);
            to = Math.Max(to, sure);
            var row = rows.FindIndex(end => end < from - 2);
            row = row < 0 ? rows.Count : row;
            if (row == rows.Count)
            {
                rows.Add(to);
            }
            else
            {
                rows[row] = to;
            }

            var height = top + (row * 12);
            drawings.Add(canvas => canvas.Box(from, height, to - from, 8, intervention.Started is null ? 0.15 : 0.6, isOutlined: intervention.Started is null));
            text.Add(speech.Say("picture.time.intervention", arguments =>
            {
                arguments.Statement("words", intervention.What);
                arguments.Date("askedOn", intervention.AskedOn);
                arguments.Date("started", intervention.Started);
                arguments.Date("ended", intervention.Ended);
            }));
        }

        if (rows.Count > 0)
        {
            Label(speech.Say("picture.time.interventions"));
            y += Math.Max(rows.Count * 12, RowHeight) + 8;
        }
    }

    private void DrawVoices()
    {
        var voices = view.Standing(view.Assessments).Select(static assessment => (assessment.By, assessment.On))
            .Concat(view.Standing(view.Testimonies).Select(static testimony => (testimony.Words.By, testimony.On)))
            .Where(static voice => voice.On is not null).GroupBy(static voice => voice.By).OrderBy(voice => !view.IsBeneficiary(voice.Key)).ToList();
        for (var i = 0; i < voices.Count; i++)
        {
            var (place, row) = (i, y + 8);
            var days = voices[i].Select(static voice => voice.On!.Value).Order().ToList();
            Label(speech.Say("name", arguments => arguments.Text("who", voices[place].Key)));
            foreach (var on in days)
            {
                var (from, to) = scale.At(on);
                drawings.Add(canvas =>
                {
                    canvas.Box(from, row - 4, to - from, 8, 0.2);
                    canvas.Mark((from + to) / 2, row, place, 6);
                });
            }

            text.Add(speech.Say("picture.time.voice", arguments =>
            {
                arguments.Text("who", voices[place].Key);
                arguments.Each(Sequence.Of<PartialDate>([.. days[..^1]]), static (on, each) => each.Date("on", on));
                arguments.Date("last", days[^1]);
            }));
            y += RowHeight;
        }
    }

    private void DrawPauses(Canvas canvas, double top, double bottom)
    {
        foreach (var pause in view.Standing(view.Pauses))
        {
            var from = scale.At(pause.From).From;
            var to = pause.To is { } end ? scale.At(end).To : scale.Right;
            canvas.Box(from, top - 6, to - from, bottom - top, 0.08);
            canvas.Line(from, top - 6, from, bottom, "4 3");
            canvas.Line(to, top - 6, to, bottom, "4 3");
            canvas.Text((from + to) / 2, bottom + 12, speech.Say("picture.time.pause-mark"), "middle");
            text.Add(speech.Say("picture.time.pause", arguments =>
            {
                arguments.Date("from", pause.From);
                arguments.Date("until", pause.To);
                arguments.Text("who", pause.WishedBy);
            }));
        }
    }

    private void Label(string words)
    {
        var row = y + 12;
        drawings.Add(canvas => canvas.Paragraph(4, row, Edge - 12, words, most: 1));
    }

    private static IEnumerable<PartialDate> Dates(JourneyView view)
    {
        PartialDate?[] all =
        [
            view.Support?.Started, view.Support?.Ended,
            .. view.Standing(view.Goals).SelectMany(static goal => goal.Versions.AsEnumerable()).SelectMany(static version => new[] { version.From ?? version.ProposedOn, (version.Horizon?.Time as UntilHorizon)?.Date }),
            .. view.Standing(view.Interventions).SelectMany(static intervention => new[] { intervention.AskedOn, intervention.Started, intervention.Ended }),
            .. view.Standing(view.Assessments).Select(static assessment => assessment.On),
            .. view.Standing(view.Testimonies).Select(static testimony => testimony.On),
            .. view.Standing(view.Pauses).SelectMany(static pause => new[] { pause.From, pause.To }),
        ];
        return all.OfType<PartialDate>();
    }
}
