namespace SocialEval.Research.Out;

/// <summary>The tables of an export, one row for one thing.</summary>
internal static partial class ExportTables
{
    /// <summary>All of them, in the order the README tells them.</summary>
    public static ExportTable[] All() =>
    [
        Journeys, Themes, Needs, Goals, Agreements, Interventions, Outcomes, Contributions, Invitations, Assessments, Testimonies, Pauses, Contests,
    ];

    private static string? Of<T>(T? value)
        where T : struct, Enum => Vocabulary<T>.Of(value);
}
