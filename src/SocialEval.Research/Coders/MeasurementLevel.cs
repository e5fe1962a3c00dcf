namespace SocialEval.Research.Coders;

/// <summary>What the categories of a coding mean to each other, and so how far apart two coders are who chose differently.</summary>
public enum MeasurementLevel
{
    /// <summary>Names: two categories are the same or they are not.</summary>
    Nominal,

    /// <summary>An order, without distances: little, some, much.</summary>
    Ordinal,

    /// <summary>Numbers of which differences mean something, wherever they begin.</summary>
    Interval,

    /// <summary>Numbers from a true zero on, of which proportions mean something.</summary>
    Ratio,
}
