namespace SocialEval.Journeys;

/// <summary>A text that says something, or none.</summary>
internal static class NotBlank
{
    /// <exception cref="ArgumentException">It is empty or nothing but white space.</exception>
    public static string? OrAbsent(string? text)
    {
        if (text is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(text);
        }

        return text;
    }
}
