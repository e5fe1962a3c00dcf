namespace SocialEval.Tests;

/// <summary>Words with a recording beside them, as only a reader of journeys makes them.</summary>
internal static class MediaBeside
{
    public static Statement Text(string text, string media) => new(text) { Media = media };
}
