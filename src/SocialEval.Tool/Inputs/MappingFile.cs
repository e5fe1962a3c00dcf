using SocialEval.Exchange;
using SocialEval.Tool.Methods;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>The file that says what the columns of a table are.</summary>
internal static class MappingFile
{
    public static async Task<(TableMapping? Mapping, Refusal[] Refusals)> ReadAsync(string name, Surroundings surroundings, CancellationToken cancellation)
    {
        var unread = new List<Refusal>();
        if (await WholeFiles.ReadAsync([name], surroundings, unread, InputFiles.Json, cancellation) is not [var (_, content)])
        {
            return (null, unread.Count > 0 ? [.. unread] : [new(name, null, null, "several files, expected one mapping")]);
        }

        content = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        var mapping = TableMapping.TryRead(content, out var problems);
        var lines = new LineCount(content, 1);
        var refusals = new Refusal[problems.Count];
        for (var i = 0; i < refusals.Length; i++)
        {
            refusals[i] = Refusal.Of(name, Line(lines, content, problems[i].Path), problems[i]);
        }

        return (mapping, refusals);
    }

    // What is no JSON has no places in it; a member whose name is not told is found by what it stands in.
    private static long Line(LineCount lines, ReadOnlyMemory<byte> content, string path) => path == "$" ? 1 : lines.At(JsonPlace.Of(content.Span, path.Split("[…", 2)[0]));
}
