using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>Where those concerned and those who organise place each decision on the ladder of participation: the gap is the finding.</summary>
/// <remarks>Source: Arnstein 1969. So is what was announced beside what was practised (P9, P13). No rung is better for a person, and
/// none is a grade of anybody; who is right is never said. Only a place somebody gave directly is set beside another's; one
/// that its author corrected no longer is.</remarks>
public sealed class Participation() : Evaluator("participation/1", ParticipationWords.Texts)
{
    /// <inheritdoc/>
    protected override Appraisal Inquire(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var standing = inquiry.View.Standing(inquiry.View.Placements).ToLookup(static placement => placement.About);
        foreach (var subject in inquiry.View.Placements.Select(static placement => placement.About).Distinct())
        {
            Tell(inquiry, subject, [.. standing[subject]]);
        }

        return inquiry.Conclude();
    }

    private static void Tell(Inquiry inquiry, Citation subject, Sequence<Placement> placements)
    {
        var view = inquiry.View;
        var about = view.Find(subject);
        if (about is null && subject.Kind != ItemKind.Journey)
        {
            return;
        }

        var practised = new List<Placement>();
        var declared = new List<Placement>();
        foreach (var placement in placements)
        {
            inquiry.Found(placement.IsOwn ? ParticipationWords.Places : ParticipationWords.Recorded, placement, about, placement);
            if (placement is { Rung: not null, IsOwn: true })
            {
                (placement.As == PlacedAs.Declared ? declared : practised).Add(placement);
            }
        }

        var isApart = TellGap(inquiry, about, practised);
        foreach (var announced in declared)
        {
            isApart |= TellDeclared(inquiry, about, announced, practised);
        }

        if (isApart)
        {
            AskThose(inquiry, about, practised);
        }
        else if (IsOnlyOrganisers(view, placements))
        {
            inquiry.Found(ParticipationWords.OnlyOrganisers, about);
        }
    }

    private static bool TellGap(Inquiry inquiry, Item? about, List<Placement> practised)
    {
        var view = inquiry.View;
        var theirs = practised.Where(placement => view.IsBeneficiary(placement.By)).Select(placement => placement.Rung).ToHashSet();
        var organisers = practised.Where(placement => Institution.Has(view.Party(placement.By))).Select(placement => placement.Rung).ToHashSet();
        if (!theirs.Any(rung => organisers.Any(other => other != rung)))
        {
            return false;
        }

        inquiry.Found(ParticipationWords.Gap, new ToldPlaces([.. practised]), about, [.. practised]);
        return true;
    }

    private static bool TellDeclared(Inquiry inquiry, Item? about, Placement announced, List<Placement> practised)
    {
        Placement[] told = [announced, .. practised.Where(placement => inquiry.View.IsBeneficiary(placement.By) && placement.Rung != announced.Rung)];
        if (told.Length == 1)
        {
            return false;
        }

        inquiry.Found(ParticipationWords.Declared, new ToldPlaces(Sequence.Of<Placement>(told)), about, told);
        return true;
    }

    private static bool IsOnlyOrganisers(JourneyView view, Sequence<Placement> placements) =>
        !placements.IsEmpty && placements.All(placement => Institution.Has(view.Party(Voice.Of(placement))));

    private static void AskThose(Inquiry inquiry, Item? about, List<Placement> practised)
    {
        var asked = new List<string>();
        foreach (var placement in practised)
        {
            if (inquiry.View.IsBeneficiary(placement.By) && !asked.Contains(placement.By!))
            {
                asked.Add(placement.By!);
                inquiry.Ask(ParticipationWords.Ask, about, placement.By!);
            }
        }
    }
}
