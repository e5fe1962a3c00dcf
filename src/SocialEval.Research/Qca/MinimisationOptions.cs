namespace SocialEval.Research.Qca;

/// <summary>How far the search for models goes before it stops and says so.</summary>
public sealed record MinimisationOptions
{
    /// <summary>How many models to stop at; 1000 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaximumModels
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1000;

    /// <summary>How many steps the search for the smallest models takes, and then the search for all of them; 100,000 without saying, which
    /// takes seconds. A step is always the same work: the same data give the same answer on any machine.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public long Effort
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100_000;

    /// <summary>How many prime implicants to stop at; 1,000,000 without saying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaximumPrimeImplicants
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1_000_000;
}
