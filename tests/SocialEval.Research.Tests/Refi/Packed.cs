using System.IO.Compression;
using System.Text;
using SocialEval.Research.Refi;

namespace SocialEval.Research.Tests.Refi;

/// <summary>Projects as other programs pack them.</summary>
internal static class Packed
{
    public const string Code = "20000000-0000-0000-0000-000000000001";
    public const string Source = "40000000-0000-0000-0000-000000000001";
    public const string Case = "d0000000-0000-0000-0000-000000000001";

    /// <summary>A project around some sources, with one code and one coder.</summary>
    public static string Project(string sources, string more = "", string attributes = "") =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="Étude" {attributes}>
          <Users><User guid="10000000-0000-0000-0000-000000000001" name="Lina"/></Users>
          <CodeBook><Codes><Code guid="{Code}" name="Cuisiner" isCodable="true"/></Codes></CodeBook>
          {more}
          <Sources>{sources}</Sources>
        </Project>
        """;

    /// <summary>A text in a file of the project, one part of which is coded.</summary>
    public static string Text(int start, int end, string more = "", string coding = """ creatingUser="10000000-0000-0000-0000-000000000001" """) =>
        $"""
        <TextSource guid="{Source}" name="Entretien 1" plainTextPath="internal://un.txt">
          <PlainTextSelection guid="50000000-0000-0000-0000-000000000001" startPosition="{start}" endPosition="{end}">
            <Coding guid="60000000-0000-0000-0000-000000000001"{coding}><CodeRef targetGUID="{Code}"/></Coding>
          </PlainTextSelection>{more}
        </TextSource>
        """;

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var file = zip.CreateEntry(name).Open();
                file.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Zip(string project, string text) => Zip(("project.qde", Utf8(project)), ("sources/un.txt", Utf8(text)));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static RefiImportResult Read(byte[] bytes, RefiImportOptions? options = null) => RefiImport.Read(new("étude.qdpx", bytes), options);

    public static RefiImportResult Read(string project, string text, RefiImportOptions? options = null) => Read(Zip(project, text), options);

    /// <summary>The words a coding is about.</summary>
    public static string Coded(this RefiImportResult result, RefiCoding coding) =>
        result.Journeys.Single(journey => journey.Id == coding.Journey).Parts.Testimonies.Single(told => told.Id == coding.Item).Words.Text![coding.Start..coding.End];
}
