using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;

namespace SocialEval.Inquiries.Contract;

/// <summary>One evaluator tried on journey after journey. Each breach is noted once, where it is first seen.</summary>
internal sealed class ContractTrial
{
    private readonly Evaluator evaluator;
    private readonly TextTrial texts;
    private readonly List<ContractBreach> breaches = [];
    private readonly HashSet<(ContractLaw, string)> noted = [];
    private readonly List<(Journey Journey, Reading Reading, string[] Said)> said = [];

    public ContractTrial(Evaluator evaluator)
    {
        this.evaluator = evaluator;
        texts = new TextTrial(evaluator, Note);
    }

    /// <summary>Every breach noted.</summary>
    public Sequence<ContractBreach> Breaches => Sequence.Owning(breaches.ToArray());

    /// <summary>Tries the texts alone.</summary>
    public void TryTexts() => texts.TryCodes();

    /// <summary>Tries journeys that hold nothing but those taking part.</summary>
    public void TryEmpty()
    {
        foreach (var journey in SampleJourneys.Empty)
        {
            foreach (var reading in SampleReadings.Of(journey))
            {
                var place = new Place(journey, reading, journey.ToString());
                if (Run(place, journey.View(reading)) is { Result: AppraisalResult.Found } found)
                {
                    Note(ContractLaw.IsQuietOnAnEmptyJourney, place, found.Findings.Count > 0 ? $"the finding '{found.Findings[0].Code}'" : $"the question '{found.Questions[0].Code}'", "nothing, the reason being that there is not enough to say");
                }
            }
        }
    }

    /// <summary>Tries a journey in every reading, and then changed in every way that must not matter.</summary>
    public void Try(Journey journey)
    {
        foreach (var reading in SampleReadings.Of(journey))
        {
            var place = new Place(journey, reading, journey.ToString());
            var view = journey.View(reading);
            if (Inspect(place, view) is { } appraisal)
            {
                var first = Fingerprint.Of(appraisal);
                Compare(ContractLaw.SaysTheSameAgain, place, view, first, Fingerprint.Of, "the same appraisal of the same view");
                said.Add((journey, reading, first));
            }
        }

        TryOrders(journey);
        foreach (var (change, changed) in Variations.Of(journey))
        {
            foreach (var reading in SampleReadings.FewOf(changed))
            {
                Inspect(new Place(journey, reading, $"{journey} {change}"), changed.View(reading));
            }
        }

        TryUnknown(journey);
    }

    /// <summary>Tries everything once more, now that much was read in between.</summary>
    public void TryAgain()
    {
        foreach (var (journey, reading, first) in said)
        {
            Compare(ContractLaw.SaysTheSameAgain, new Place(journey, reading, journey.ToString()), journey.View(reading), first, Fingerprint.Of, "the same appraisal of the same view, whatever was read in between");
        }
    }

    private void TryOrders(Journey journey)
    {
        foreach (var order in new Rewriting[] { new Reversed(), new Rotated() })
        {
            var reordered = Journey.From(order.Of(journey.Parts));
            foreach (var reading in SampleReadings.FewOf(journey))
            {
                var place = new Place(journey, reading, $"{journey} in another order");
                if (Run(place, journey.View(reading)) is { } appraisal)
                {
                    Compare(ContractLaw.IgnoresTheOrderOfItems, place, reordered.View(reading), Fingerprint.Unordered(appraisal), Fingerprint.Unordered, "the same findings and questions: nothing says which came first");
                }
            }
        }
    }

    private void TryUnknown(Journey journey)
    {
        var unknown = Journey.From(new Anonymous().Of(journey.Parts));
        foreach (var reading in SampleReadings.Of(unknown))
        {
            var place = new Place(journey, reading, $"{journey} with every speaker unknown");
            foreach (var finding in Inspect(place, unknown.View(reading))?.Findings ?? default)
            {
                if (finding.Kind == FindingKind.Said || (finding.By is not null && finding.Citing[0].Kind != ItemKind.Party))
                {
                    Note(ContractLaw.LeavesTheUnknownUnknown, place, $"'{finding.Code}' by somebody", "nobody's voice");
                }
            }
        }
    }

    private Appraisal? Inspect(Place place, JourneyView view)
    {
        if (Run(place, view) is not { } appraisal)
        {
            return null;
        }

        foreach (var finding in appraisal.Findings)
        {
            Hold(view.Holds(finding.About), place, finding.Code, $"is about {finding.About.Kind} that is not there");
            Hold(finding.By is null || view.Party(finding.By) is not null, place, finding.Code, "is the voice of somebody who is not there");
            foreach (var cited in finding.Citing)
            {
                Hold(view.Holds(cited), place, finding.Code, $"cites {Vocabulary<ItemKind>.Of(cited.Kind)} that is not there");
            }

            foreach (var figure in finding.Figures)
            {
                Hold(view.Party(figure.Owner) is not null, place, finding.Code, "has a figure of somebody who is not there");
            }
        }

        foreach (var question in appraisal.Questions)
        {
            Hold(view.Holds(question.About), place, question.Code, "is about what is not there");
            foreach (var party in question.To)
            {
                Hold(view.Party(party) is { DeceasedOn: null }, place, question.Code, "is put to somebody who is not there to answer");
            }
        }

        texts.Try(place, view, appraisal);
        return appraisal;
    }

    private Appraisal? Run(Place place, JourneyView view)
    {
        try
        {
            return evaluator.Appraise(view);
        }
        catch (BrokenLawException broken)
        {
            Note(ContractLaw.NeverFails, place, broken.Message, "the laws of an inquiry to hold");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Its message could quote what somebody said; where it was thrown tells its author enough.
            var where = failure.StackTrace?.Split('\n')[0].Trim();
            Note(ContractLaw.NeverFails, place, $"{failure.GetType().FullName} {where}", "an appraisal, whatever there is to read");
        }

        return null;
    }

    private void Compare(ContractLaw law, Place place, JourneyView view, string[] first, Func<Appraisal, string[]> fingerprint, string expected)
    {
        if (Run(place, view) is { } again && fingerprint(again) is var then && !first.AsSpan().SequenceEqual(then))
        {
            Note(law, place, Fingerprint.Difference(first, then), expected);
        }
    }

    private void Hold(bool law, Place place, string code, string what)
    {
        if (!law)
        {
            Note(ContractLaw.CitesTheView, place, $"'{code}' {what}", "what the view holds");
        }
    }

    private void Note(ContractLaw law, Place? place, string seen, string expected)
    {
        if (noted.Add((law, seen)))
        {
            breaches.Add(new ContractBreach(law, place?.Name ?? string.Empty, place?.Reading, seen, expected));
        }
    }
}

/// <summary>Where a law is tried.</summary>
internal sealed record Place(Journey Journey, Reading Reading, string Name);
