using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using SocialEval.Reporting.Components;

namespace SocialEval.Reporting;

/// <summary>Writes documents and tiles as HTML, by the same components a host may put on its own pages.</summary>
/// <remarks>A document is one file: no script, nothing loaded from elsewhere. Several threads may write at once; nothing of a document is kept
/// when it is written.</remarks>
public static class PageHtml
{
    private static readonly OnlyEncoding Services = new();

    /// <summary>Writes a whole document.</summary>
    /// <param name="page">The document.</param>
    /// <param name="output">Where it goes; UTF-8 is what it says of itself.</param>
    public static Task WriteAsync(Page page, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(output);
        return WriteAsync<PageDocument>(new Dictionary<string, object?> { [nameof(PageDocument.Page)] = page }, output);
    }

    /// <summary>Writes a tile as a fragment, for a page that is not made of components.</summary>
    /// <param name="tile">The tile.</param>
    /// <param name="href">Where the whole page is, if there is one.</param>
    /// <param name="id">The id of the headline, unique on the page it stands on.</param>
    /// <param name="output">Where it goes.</param>
    public static Task WriteAsync(Tile tile, string? href, string id, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(tile);
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(output);
        return WriteAsync<EvaluationTile>(
            new Dictionary<string, object?> { [nameof(EvaluationTile.Tile)] = tile, [nameof(EvaluationTile.Href)] = href, [nameof(EvaluationTile.Id)] = id }, output);
    }

    private static async Task WriteAsync<T>(Dictionary<string, object?> parameters, TextWriter output)
        where T : IComponent
    {
        var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            // Rendered to memory first: a component writes synchronously, and the body of a web response refuses that.
            var text = new StringWriter(CultureInfo.InvariantCulture);
            await using (text.ConfigureAwait(false))
            {
                await renderer.Dispatcher.InvokeAsync(async () =>
                {
                    var root = await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters)).ConfigureAwait(false);
                    root.WriteHtmlTo(text);
                }).ConfigureAwait(false);
                foreach (var chunk in text.GetStringBuilder().GetChunks())
                {
                    await output.WriteAsync(chunk).ConfigureAwait(false);
                }
            }
        }

        // What is left in the writer's own buffer would be written synchronously when it is disposed of.
        await output.FlushAsync().ConfigureAwait(false);
    }

    // Accents stay as they are.
    private sealed class OnlyEncoding : IServiceProvider
    {
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Encoder : null;
    }
}
