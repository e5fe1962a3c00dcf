namespace SocialEval.Research.Saturation;

/// <summary>Reads interviews and their themes from JSON: <c>{"interviews":[{"id","themes":[]}]}</c>, or, where only counts are known,
/// <c>{"newThemesPerInterview":[]}</c>.</summary>
/// <param name="Interviews">The interviews; absent where only counts are known.</param>
/// <param name="NewThemes">The counts; absent where the themes are known.</param>
/// <param name="Base">The members <c>base</c>, <c>run</c> and <c>threshold</c>, where the document says them.</param>
/// <param name="Run">As above.</param>
/// <param name="Threshold">As above.</param>
public sealed record InterviewsJson(Sequence<Interview>? Interviews, Sequence<int>? NewThemes, int? Base, int? Run, double? Threshold)
{
    // What the tool writes can be read again: these follow from the rest.
    private static readonly string[] Derived = ["schema", "baseThemes", "runs", "saturatedAt", "ratio", "why", "newThemesAfter", "otherOrders"];

    /// <summary>Reads interviews.</summary>
    /// <param name="json">The document, in UTF-8.</param>
    /// <exception cref="InvalidDocumentException">It is no such document; every problem is listed.</exception>
    public static InterviewsJson Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonWalk.Parse(json);
        var walk = new JsonWalk();
        Sequence<Interview>? interviews = null;
        Sequence<int>? counts = null;
        int? atFirst = null;
        int? run = null;
        double? threshold = null;
        foreach (var (name, value, path) in walk.Members(document.RootElement, "$", ["interviews", "newThemesPerInterview", "base", "run", "threshold", .. Derived]))
        {
            switch (name)
            {
                case "interviews":
                    interviews = Read(walk, value, path);
                    break;
                case "newThemesPerInterview":
                    counts = [.. walk.Items(value, path).Select(count => walk.Count(count.Value, count.Path)).OfType<int>()];
                    break;
                case "base":
                    atFirst = walk.Count(value, path, least: 1);
                    break;
                case "run":
                    run = walk.Count(value, path, least: 1);
                    break;
                case "threshold":
                    threshold = walk.Share(value, path);
                    break;
            }
        }

        if (interviews is null && counts is null)
        {
            walk.Note("$", "no interviews", "'interviews' or 'newThemesPerInterview'");
        }

        walk.ThrowIfAny();
        return new(interviews, interviews is null ? counts : null, atFirst, run, threshold);
    }

    private static Sequence<Interview> Read(JsonWalk walk, System.Text.Json.JsonElement list, string path)
    {
        var interviews = new List<Interview>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, place) in walk.Items(list, path))
        {
            string? id = null;
            var themes = new List<string>();
            foreach (var (name, value, where) in walk.Members(item, place, "id", "themes"))
            {
                if (name == "id")
                {
                    id = walk.Text(value, where);
                }
                else
                {
                    themes.AddRange(walk.Items(value, where).Select(theme => walk.Text(theme.Value, theme.Path)).OfType<string>());
                }
            }

            if (id is null || !seen.Add(id))
            {
                walk.Note($"{place}.id", id is null ? "no id" : $"'{id}', which an earlier interview has", "an id of its own");
            }
            else
            {
                interviews.Add(new(id, [.. themes]));
            }
        }

        return [.. interviews];
    }
}
