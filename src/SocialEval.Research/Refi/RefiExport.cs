using System.IO.Compression;
using System.Resources;
using System.Text;
using System.Xml;
using NodaTime.Text;
using SocialEval.Journeys;
using SocialEval.Losses;
using SocialEval.Research.Refi.Writing;

namespace SocialEval.Research.Refi;

/// <summary>Writes people's words as a project that programs for qualitative analysis open (REFI-QDA 1.0): words as sources, voices as
/// cases, codes and what was coded.</summary>
/// <remarks>
/// <para>Every word comes from a view of a journey for the purpose of the terms and an outside reader, and there is no other way in.
/// A project has no part that only some may read: what may not be read by whoever gets it is not written.</para>
/// <para>Journeys, items and voices bear names made for this export, and are in the order of these names. Those who are there for their
/// work are no cases: nothing can be put together by worker. The same journeys on the same terms give the same bytes. Source: REFI-QDA
/// standard 1.0, 18 March 2019, its schemas <c>Project.xsd</c> and <c>Codebook.xsd</c>.</para>
/// </remarks>
public static class RefiExport
{
    /// <summary>What a loss report of this export says was done.</summary>
    public const string Operation = "export refi";

    // A zip of no time in particular: the library knows none.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ResourceManager Texts = new("SocialEval.Research.Refi.RefiTexts", typeof(RefiExport).Assembly);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a project (<c>.qdpx</c>). It is held in memory until it is whole.</summary>
    /// <param name="journeys">The journeys.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="terms">On what terms.</param>
    /// <param name="cancellation">Ends it before anything is written.</param>
    /// <exception cref="ArgumentException">A coding has a code that is not in the codebook, or ends after its words.</exception>
    public static async Task<RefiExported> WriteAsync(IAsyncEnumerable<Journey> journeys, Stream stream, RefiTerms terms, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(terms);
        CheckCodes(terms);
        var views = new Views(terms);
        await foreach (var journey in journeys.WithCancellation(cancellation).ConfigureAwait(false))
        {
            views.Add(journey);
        }

        using var zip = Zipped(views, terms, out var exported);
        await zip.CopyToAsync(stream, cancellation).ConfigureAwait(false);
        return exported;
    }

    /// <summary>Writes a project (<c>.qdpx</c>) of journeys that are there already.</summary>
    /// <param name="journeys">The journeys.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="terms">On what terms.</param>
    /// <exception cref="ArgumentException">A coding has a code that is not in the codebook, or ends after its words.</exception>
    public static RefiExported Write(IEnumerable<Journey> journeys, Stream stream, RefiTerms terms)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(terms);
        CheckCodes(terms);
        var views = new Views(terms);
        foreach (var journey in journeys)
        {
            views.Add(journey);
        }

        using var zip = Zipped(views, terms, out var exported);
        zip.CopyTo(stream);
        return exported;
    }

    /// <summary>Writes a codebook (<c>.qdc</c>).</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">The codebook has no code: the standard has no such codebook.</exception>
    public static void WriteCodebook(RefiCodebook codebook, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(stream);
        if (codebook.Codes.IsEmpty)
        {
            throw new ArgumentException("The codebook has no code; expected one or more.", nameof(codebook));
        }

        using var xml = Xml(stream);
        CodebookWriter.Write(xml, codebook, RefiNames.Origin);
    }

    private static void CheckCodes(RefiTerms terms)
    {
        var known = terms.Codebook.All().Select(code => code.Id).ToHashSet();
        foreach (var coding in terms.Codings.Where(coding => !known.Contains(coding.Code)))
        {
            throw new ArgumentException($"A {coding} has the code {coding.Code:D}; expected one of the codebook.", nameof(terms));
        }
    }

    private static MemoryStream Zipped(Views views, RefiTerms terms, out RefiExported exported)
    {
        var zip = new MemoryStream();
        exported = Zip(views, terms, zip);
        zip.Position = 0;
        return zip;
    }

    private static RefiExported Zip(Views views, RefiTerms terms, Stream stream)
    {
        var project = new Project(terms);
        var readable = views.InOrder();
        foreach (var view in readable)
        {
            project.Add(view);
        }

        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using (var file = Entry(zip, RefiNames.ProjectFile))
        using (var xml = Xml(file))
        {
            new ProjectWriter(xml, project, terms).Write(Description(terms));
        }

        foreach (var source in project.Sources)
        {
            using var file = Entry(zip, $"{RefiNames.Sources}/{source.Id:D}.txt");
            file.Write(Utf8.GetBytes(source.Text));
        }

        return new(readable.Count, project.Sources.Count, project.Cases.Count, views.WithheldAtLeast, new() { Operation = Operation, Losses = [.. project.Losses] });
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static XmlWriter Xml(Stream stream) =>
        XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Utf8, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });

    private static string Description(RefiTerms terms) => string.Join("\n\n", ((string[])["fr", "en"]).Select(language =>
    {
        var texts = new RoomTexts(Texts, language);
        return texts.Of("project.description", texts[$"purpose.{Vocabulary<Purpose>.Of(terms.Purpose)}"], LocalDatePattern.Iso.Format(terms.AsOf), LocalDatePattern.Iso.Format(terms.On));
    }));
}
