namespace SocialEval.Inquiries;

/// <summary>What holds for every evaluator, whatever it looks for.</summary>
public enum ContractLaw
{
    /// <summary>It fails on no journey, in no reading: nothing that is missing, erased, held back or unknown stops it.</summary>
    NeverFails,

    /// <summary>The same view gives the same appraisal, whatever was read in between.</summary>
    SaysTheSameAgain,

    /// <summary>It speaks only of what the view holds: items, parties and owners of figures.</summary>
    CitesTheView,

    /// <summary>No word, name or id from outside the view is in an argument or a text.</summary>
    KnowsNothingElse,

    /// <summary>Where a journey holds nothing but those taking part, it finds nothing and asks nothing.</summary>
    IsQuietOnAnEmptyJourney,

    /// <summary>The order in which a file lists things that have no order changes nothing.</summary>
    IgnoresTheOrderOfItems,

    /// <summary>Where nobody knows who speaks, nobody is taken for the speaker.</summary>
    LeavesTheUnknownUnknown,

    /// <summary>Each code begins with the evaluator's name, and has a text in each language, with every hole fed.</summary>
    HasItsTexts,

    /// <summary>No number but one somebody wrote, a count, a span of time or a figure of a method; no percentage outside a figure; no
    /// word or sign of score, rank, target, light, average or lateness in the evaluator's own words. Seen as far as a short list of
    /// French and English words goes.</summary>
    GradesNobody,

    /// <summary>Whoever a text has say, think or feel something has a voice in what the finding cites. Seen where the name stands
    /// before a plain verb, in French and in English.</summary>
    SpeaksForNobody,
}
