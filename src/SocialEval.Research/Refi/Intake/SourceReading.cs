namespace SocialEval.Research.Refi.Intake;

/// <summary>A source of any kind: its words, or the reference to what was recorded or drawn, and what was coded in the words.</summary>
internal sealed class SourceReading(Node node, TextReading texts, CodingReading codings, Variables variables, Notes notes)
{
    private readonly List<FoundCoding> coded = [];

    public static bool IsSource(Node node) => node.Name is "TextSource" or "PictureSource" or "PDFSource" or "AudioSource" or "VideoSource";

    public FoundSource Read()
    {
        var isText = node.Name == "TextSource";
        var told = isText ? node : node.Children().FirstOrDefault(child => child.Name is "TextDescription" or "Representation" or "Transcript");
        var text = told is null ? null : texts.Of(told, isNeeded: isText);
        if (text is not null)
        {
            Code(told!, new(text));
        }

        foreach (var other in node.Children().Where(child => child != told))
        {
            LeaveOut(other, isText);
        }

        return new(node, Ids.Of(node), node["name"], variables.Of(node))
        {
            Text = text,
            Media = isText || text is not null ? null : Media(),
            Codings = coded,
            Selections = [.. node.Children().Concat(told is null || isText ? [] : told.Children()).Where(IsSelection).Select(Ids.Of)],
        };
    }

    private static bool IsSelection(Node part) => part.Name.EndsWith("Selection", StringComparison.Ordinal);

    private void Code(Node told, TextPlaces text)
    {
        foreach (var part in told.Children("PlainTextSelection"))
        {
            coded.AddRange(codings.Of(part, text, part["startPosition"], part["endPosition"]));
        }

        var points = told.Children("SyncPoint").GroupBy(Ids.Of).ToDictionary(same => same.Key, same => same.First()["position"]);
        foreach (var part in told.Children("TranscriptSelection"))
        {
            string? At(string attribute) => Ids.Referred(part, attribute) is { } point ? points.GetValueOrDefault(point) : null;
            coded.AddRange(codings.Of(part, text, At("fromSyncPoint"), At("toSyncPoint")));
        }

        coded.AddRange(codings.OfWhole(told, text));
    }

    private void LeaveOut(Node other, bool isText)
    {
        if (IsSelection(other) && !isText)
        {
            notes.Dropped(other.Path, "a part of a picture, a page or a recording, which is no part of the words");
        }
        else if (other.Name == "Coding" && !isText)
        {
            notes.Dropped(other.Path, "a code of a whole picture, document or recording, which is no code of words");
        }
        else if (other.Name == "Description")
        {
            notes.Dropped(other.Path, "what whoever codes wrote of the source");
        }
        else if (other.Name == "Transcript")
        {
            notes.Dropped(other.Path, "another transcript; the first is read");
        }
    }

    // Of a path outside the project only the name is kept: the rest is somebody's folders.
    private string? Media()
    {
        var path = node["path"] ?? node["name"];
        return path is null || path.StartsWith(RefiNames.Internal, StringComparison.OrdinalIgnoreCase) ? path : path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
    }
}
