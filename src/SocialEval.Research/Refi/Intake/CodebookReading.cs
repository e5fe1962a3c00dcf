using System.Globalization;

namespace SocialEval.Research.Refi.Intake;

/// <summary>Codes out of a codebook, or out of a project.</summary>
internal sealed class CodebookReading(Notes notes)
{
    private const int Deepest = 100;

    private readonly HashSet<Guid> seen = [];

    public RefiCodebook Read(Node? codebook)
    {
        var codes = new RefiCodebook([.. codebook is null ? [] : codebook.Children("Codes").SelectMany(list => Codes(list, 1))]) { Origin = codebook?["origin"] };
        foreach (var set in codebook is null ? [] : codebook.Listed("Sets", "Set"))
        {
            notes.Dropped(set.Path, "a set of codes");
        }

        return codes;
    }

    private IEnumerable<RefiCode> Codes(Node above, int depth)
    {
        foreach (var node in above.Children("Code"))
        {
            if (depth > Deepest)
            {
                notes.Problem(node, string.Create(CultureInfo.InvariantCulture, $"a code below {Deepest} others"), "fewer above it; it is left out");
                continue;
            }

            var id = Ids.Of(node);
            if (seen.Add(id))
            {
                yield return Code(node, id, depth);
            }
            else
            {
                notes.Problem(node, $"a second code with the id {id:D}", "an id of its own; it is left out with those below it");
            }
        }
    }

    private RefiCode Code(Node node, Guid id, int depth)
    {
        var color = node["color"];
        if (color is not null && !RefiCode.IsColor(color))
        {
            notes.Warn(node, "a colour of another form", "one such as #33cc33; it is left out");
            color = null;
        }

        var description = node.Child("Description")?.Text;
        notes.Kept(node.Path, "a code");
        return new(id, node["name"] ?? id.ToString("D"))
        {
            Description = string.IsNullOrEmpty(description) ? null : description,
            Color = color,
            IsCodable = node["isCodable"] is not ("false" or "False" or "0"),
            Codes = [.. Codes(node, depth + 1)],
        };
    }
}
