using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Exchange.Records;

/// <summary>One place in a record: what is there, and what becomes of it is told to the record's account.</summary>
internal readonly record struct Node(Account Account, string Path, JsonElement Value)
{
    /// <summary>The members of an object, and the elements of a list, with their places.</summary>
    public IEnumerable<Node> Children()
    {
        var (account, path) = (Account, Path);
        return Value.ValueKind switch
        {
            JsonValueKind.Object => Value.EnumerateObject().Select(member => new Node(account, Below(path, member.Name), member.Value)),
            JsonValueKind.Array => Value.EnumerateArray().Select((element, i) => new Node(account, FormattableString.Invariant($"{path}[{i}]"), element)),
            _ => [],
        };
    }

    /// <summary>A member; nothing where there is none, or null.</summary>
    public Node? Member(string name) =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new(Account, Below(Path, name), value)
            : null;

    /// <summary>The objects of a list that is a member; anything else there is a problem.</summary>
    public IEnumerable<Node> Objects(string name)
    {
        if (Member(name) is not { } list)
        {
            yield break;
        }

        if (list.Value.ValueKind != JsonValueKind.Array)
        {
            Account.Problem(list.Path, Sort(list.Value), "a list");
            yield break;
        }

        foreach (var element in list.Children())
        {
            if (element.Value.ValueKind == JsonValueKind.Object)
            {
                yield return element;
            }
            else
            {
                Account.Problem(element.Path, Sort(element.Value), "an object");
            }
        }
    }

    /// <summary>The text of a member; nothing where it is absent or blank. A member that is no text is a problem.</summary>
    public string? Text(string name)
    {
        if (Member(name) is not { } member)
        {
            return null;
        }

        if (member.Value.ValueKind != JsonValueKind.String)
        {
            Account.Problem(member.Path, Sort(member.Value), "a text");
            return null;
        }

        return member.Value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
    }

    /// <summary>The day of a member, as it is written there. A text that is no date is a problem.</summary>
    public PartialDate? Day(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (IsoDays.Of(text) is { } day)
        {
            return day;
        }

        Account.Problem(Member(name)!.Value.Path, Told.Quote(text), "a date as YYYY, YYYY-MM or YYYY-MM-DD, with or without the hour");
        return null;
    }

    public void Kept(string name, string? item, string why) => Account.Kept(Below(Path, name), item, why);

    public void Approximated(string name, string? item, string why) => Account.Approximated(Below(Path, name), item, why);

    public void Dropped(string name, string why, string? item = null)
    {
        if (Member(name) is not null)
        {
            Account.Dropped(Below(Path, name), why, item);
        }
    }

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Sort(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => value.GetRawText(),
    };
}
