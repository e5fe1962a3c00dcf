using SocialEval.Inquiries;
using SocialEval.Journeys;

namespace SocialEval.Evaluators;

/// <summary>The moments of which a person has not told how they found them. One question about all of them is enough.</summary>
internal struct Untold
{
    private Intervention? only;
    private bool areSeveral;

    /// <summary>Notes an intervention, unless the person told how they found its moment.</summary>
    public void Note(Intervention intervention, Party person)
    {
        if (intervention.Timing is { } timing && (timing.By ?? timing.Words?.By) == person.Id)
        {
            return;
        }

        areSeveral |= only is not null;
        only ??= intervention;
    }

    /// <summary>Asks the person whether the moment was right.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="person">The person.</param>
    /// <param name="isMoreSetByOthers">Whether there is more than interventions that somebody else set the time of.</param>
    public readonly void Ask(Inquiry inquiry, Party person, bool isMoreSetByOthers)
    {
        if (only is not null || isMoreSetByOthers)
        {
            inquiry.Ask(TimeGivenWords.AskMoment, areSeveral || isMoreSetByOthers ? null : only, person.Id);
        }
    }
}
