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
        var placements = inquiry.View.Placements;
        for (var i = 0; i < placements.Count; i++)
        {
            if (!IsBefore(placements, i))
            {
                Tell(inquiry, placements[i].About);
            }
        }

        return inquiry.Conclude();
    }

    private static bool IsBefore(Sequence<Placement> placements, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (placements[i].About == placements[place].About)
            {
                return true;
            }
        }

        return false;
    }

    private static void Tell(Inquiry inquiry, Citation subject)
    {
        var view = inquiry.View;
        var about = view.Find(subject);
        if (about is null && subject.Kind != ItemKind.Journey)
        {
            return;
        }

        var practised = new List<Placement>();
        var declared = new List<Placement>();
        foreach (var placement in view.Standing(view.Placements))
        {
            if (placement.About == subject)
            {
                inquiry.Found(placement.IsOwn ? ParticipationWords.Places : ParticipationWords.Recorded, placement, about, placement);
                if (placement is { Rung: not null, IsOwn: true } && !view.IsReplaced(placement))
                {
                    (placement.As == PlacedAs.Declared ? declared : practised).Add(placement);
                }
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
        else if (IsOnlyOrganisers(view, subject))
        {
            inquiry.Found(ParticipationWords.OnlyOrganisers, about);
        }
    }

    private static bool TellGap(Inquiry inquiry, Item? about, List<Placement> practised)
    {
        var view = inquiry.View;
        foreach (var one in practised)
        {
            foreach (var other in practised)
            {
                if (view.IsBeneficiary(one.By) && Institution.Has(view.Party(other.By)) && one.Rung != other.Rung)
                {
                    inquiry.Found(ParticipationWords.Gap, new ToldPlaces([.. practised]), about, [.. practised]);
                    return true;
                }
            }
        }

        return false;
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

    private static bool IsOnlyOrganisers(JourneyView view, Citation subject)
    {
        var any = false;
        foreach (var placement in view.Standing(view.Placements))
        {
            if (placement.About == subject)
            {
                if (!Institution.Has(view.Party(Voice.Of(placement))))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

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
