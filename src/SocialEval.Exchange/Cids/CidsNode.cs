namespace SocialEval.Exchange.Cids;

/// <summary>One node of the graph: its members in order, each a text or the addresses of other nodes.</summary>
internal sealed class CidsNode(string id, string type)
{
    private readonly List<(string Name, string? Text, List<string>? Links)> members = [];

    public string Id => id;

    public string Type => type;

    public IReadOnlyList<(string Name, string? Text, List<string>? Links)> Members => members;

    public CidsNode With(string name, string? text)
    {
        if (text is not null)
        {
            members.Add((name, text, null));
        }

        return this;
    }

    public CidsNode To(string name, params IEnumerable<string> ids)
    {
        foreach (var target in ids)
        {
            if (members.Find(member => member.Name == name).Links is { } links)
            {
                links.Add(target);
            }
            else
            {
                members.Add((name, null, [target]));
            }
        }

        return this;
    }
}
