using System.Text;

namespace SocialEval.Losses;

/// <summary>What became of one thing on its way from one system to another, and why.</summary>
/// <param name="Kind">Kept, approximated, dropped, or not present in the source.</param>
/// <param name="Path">Where it is in its file, for example <c>$.target[0].dueDate</c>; <c>$</c> is the whole of it.</param>
/// <param name="Why">What was made of it, or why nothing was; it never quotes what somebody said.</param>
public sealed record Loss(LossKind Kind, string Path, string Why)
{
    /// <summary>The file it is in, by the name the host gave it.</summary>
    public string? File { get; init; }

    /// <summary>What the source calls the thing it belongs to, for example <c>Goal/walk</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The id of the journey it went to, or came from.</summary>
    public string? Journey { get; init; }

    /// <summary>The id of the item it became, or was.</summary>
    public string? Item { get; init; }

    /// <summary>The loss as one line: kind, place, item, why.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(Vocabulary<LossKind>.Of(Kind)).Append(": ");
        if (File is not null)
        {
            line.Append(File).Append(' ');
        }

        line.Append(Path);
        if (Item is not null)
        {
            line.Append(" -> ").Append(Item);
        }

        return line.Append(": ").Append(Why).ToString();
    }
}
