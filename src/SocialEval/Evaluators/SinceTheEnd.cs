using SocialEval.Inquiries;
using SocialEval.Journeys;
using SocialEval.Outcomes;

namespace SocialEval.Evaluators;

/// <summary>Tells what those concerned say after support ended, or that no word of theirs is there since.</summary>
/// <remarks>What somebody corrected themselves is told as they corrected it. A word that dates leave before or after the end is
/// told as neither.</remarks>
internal ref struct SinceTheEnd
{
    private readonly Inquiry inquiry;
    private readonly JourneyView view;
    private readonly PartialDate ended;
    private List<Item>? around;
    private bool isTold;

    public SinceTheEnd(Inquiry inquiry, PartialDate ended)
    {
        this.inquiry = inquiry;
        this.ended = ended;
        view = inquiry.View;
    }

    /// <summary>Tells it.</summary>
    public void Tell()
    {
        foreach (var assessment in view.Assessments)
        {
            if (view.IsBeneficiary(assessment.By) && (assessment.OnBehalfOf is null || assessment.OnBehalfOf == assessment.By))
            {
                Tell(assessment, view.Assessments, view.Find(assessment.About), assessment.On);
            }
        }

        foreach (var testimony in view.Testimonies)
        {
            if (view.IsBeneficiary(testimony.Words.By))
            {
                Tell(testimony, view.Testimonies, null, testimony.On);
            }
        }

        foreach (var outcome in view.Outcomes)
        {
            if (view.IsBeneficiary(outcome.What.By))
            {
                Tell(outcome, view.Outcomes, outcome, outcome.On);
            }
        }

        if (!isTold && view.Reading.AsOf > ended.Earliest && Beneficiaries.IsAnybodyThere(view))
        {
            TellNone();
        }
    }

    private void Tell<T>(T item, Sequence<T> among, Item? about, PartialDate? on)
        where T : Item
    {
        var isBefore = on is { } day && day.Latest <= ended.Earliest;
        if (isBefore || view.IsReplaced(item))
        {
            return;
        }

        if (on is { } since && since.IsCertainlyAfter(ended))
        {
            inquiry.Found(Voice.IsOwn(item) ? HorizonsWords.SaysSince : HorizonsWords.RecordedSince, about, item);
            isTold = true;
        }
        else
        {
            (around ??= []).Add(item);
        }
    }

    private readonly void TellNone()
    {
        if (around is null)
        {
            inquiry.Found(HorizonsWords.NoWordSince, view.Support!, about: null);
        }
        else
        {
            inquiry.Found(HorizonsWords.PerhapsSince, new WordsAround(ended, [.. around]), about: null, [.. around]);
        }

        if (Institution.ToAsk(view) is { } service)
        {
            inquiry.Ask(Beneficiaries.Only(view) is null ? HorizonsWords.WhoCouldOfferToSeveral : HorizonsWords.WhoCouldOffer, about: null, to: service.Id);
        }
    }
}
