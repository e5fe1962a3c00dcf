namespace SocialEval.Exchange.CarnetDeBord;

/// <summary>Why parts of a notebook are not taken.</summary>
internal static class Withheld
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["active"] = "whether they still take part, without since when",
        ["appointments"] = "appointments and whether they were kept: attendance is no change, and no word of the person",
        ["education_level"] = "it describes a person; it is no part of what was set out to do",
        ["events"] = "the log of the notebook",
        ["last_modified_at"] = "when somebody used the notebook: nothing is derived about workers",
        ["last_visited_at"] = "when somebody used the notebook: nothing is derived about workers",
        ["invitation_sent_at"] = "when somebody was invited to use the notebook",
        ["updated_at"] = "when the record was last saved",
        ["created_at"] = "when the record was made",
    };

    public static string Why(string path)
    {
        var last = path[(path.LastIndexOf('.') + 1)..];
        var first = path[..(path.AsSpan().IndexOfAny('.', '[') is var end and >= 0 ? end : path.Length)];
        return Reasons.GetValueOrDefault(last) ?? Reasons.GetValueOrDefault(first)
            ?? (first == "beneficiary" || last.StartsWith("right_", StringComparison.Ordinal) || last.StartsWith("work_situation", StringComparison.Ordinal)
                ? "it identifies or describes the person; it is no part of what was set out to do"
                : "the journey has no place for it");
    }
}
