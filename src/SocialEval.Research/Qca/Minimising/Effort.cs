namespace SocialEval.Research.Qca.Minimising;

/// <summary>How many steps are left for finding out how few terms it takes, and for going through all models of so many. Searches for one
/// answer share it.</summary>
internal sealed class Effort(long steps)
{
    private long toSize = steps;
    private long toAll = steps;

    /// <summary>Takes a step towards the size of models. False: there is none left.</summary>
    public bool StepToSize() => --toSize >= 0;

    /// <summary>Takes a step towards all models. False: there is none left.</summary>
    public bool StepToAll() => --toAll >= 0;

    /// <summary>Whether a search had to do without a step it needed.</summary>
    public bool IsSpent => toSize < 0 || toAll < 0;

    /// <summary>Whether the size of models is still being found out.</summary>
    public bool HasStepsToSize => toSize >= 0;
}
