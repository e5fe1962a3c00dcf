using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Reads one journey in one forward pass that notes what is wrong and goes on.</summary>
/// <remarks>
/// <para>Each kind of object has a method that enters it, goes through its members and builds it. Where a required member
/// is missing or wrong, that is noted and something stands in its place, so that the rest can still be judged; nothing of
/// it is ever returned.</para>
/// <para>Malformed JSON ends the pass. The rules between items are checked last, and only where every item could be read:
/// otherwise an item that could not be would be reported again by everything that refers to it.</para>
/// </remarks>
internal ref partial struct JourneyReader
{
    /// <summary>How deep objects and lists may nest: <see cref="Extra"/> may nest 256 deep, in one journey.</summary>
    public const int DeepestNesting = 257;

    private readonly ReadOnlySpan<byte> json;
    private readonly long origin;
    private readonly int notUtf8At;
    private readonly int cutAt;

    private Utf8JsonReader reader;
    private ShortTexts texts;
    private Gathering gathered;
    private Places places;

    private Frames frames;
    private int depth;
    private ReadOnlySpan<byte> name;

    private List<Problem>? problems;
    private Problem? foreign;
    private bool incomplete;

    private JourneyReader(ReadOnlySpan<byte> utf8Json, long origin)
    {
        var sound = SoundLength(utf8Json, out var isCut);
        json = utf8Json[..sound];
        notUtf8At = sound == utf8Json.Length || isCut ? -1 : sound;
        cutAt = utf8Json.Length;
        this.origin = origin;
        reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting });
        texts = new ShortTexts();
        gathered = new Gathering();
        places = new Places();
        depth = -1;
    }

    /// <summary>Reads a journey, or lists every problem.</summary>
    /// <param name="utf8Json">The journey, one JSON object. A byte order mark before it is passed over.</param>
    /// <param name="origin">Where that is in its file, in bytes.</param>
    /// <param name="problems">What is wrong; empty where there is a journey.</param>
    public static Journey? Read(ReadOnlySpan<byte> utf8Json, long origin, out Sequence<Problem> problems)
    {
        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            utf8Json = utf8Json[3..];
            origin += 3;
        }

        var pass = new JourneyReader(utf8Json, origin);
        try
        {
            var parts = pass.ReadDocument();
            return pass.Conclude(parts, out problems);
        }
        finally
        {
            pass.Dispose();
        }
    }

    public readonly void Dispose()
    {
        texts.Dispose();
        gathered.Dispose();
        places.Dispose();
    }

    /// <summary>How much there is before the first byte that is not UTF-8, and whether only the rest of a character is lacking there.</summary>
    private static int SoundLength(ReadOnlySpan<byte> bytes, out bool isCut)
    {
        isCut = false;
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        var at = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length)) == OperationStatus.Done)
        {
            at += length;
        }

        isCut = status == OperationStatus.NeedMoreData;
        return at;
    }

    private JourneyParts? ReadDocument()
    {
        if (json.IndexOfAnyExcept(" \t\r\n"u8) < 0 && json.Length == cutAt)
        {
            Tell("$", 0, json.IsEmpty ? "nothing, the file is empty" : "nothing but white space", "a journey");
            return null;
        }

        try
        {
            reader.Read();
            var parts = Journey();
            reader.Read();
            return parts;
        }
        catch (JsonException malformed)
        {
            TellMalformed(malformed);
            return null;
        }
    }

    private readonly Journey? Conclude(JourneyParts? parts, out Sequence<Problem> found)
    {
        if (foreign is not null)
        {
            found = [foreign];
            return null;
        }

        if (problems is null)
        {
            var journey = SocialEval.Journey.TryFrom(parts!, out found);
            found = Placed(found);
            return journey;
        }

        if (parts is not null && !incomplete)
        {
            AddBrokenRules(parts);
        }

        found = Sequence.Owning(problems.ToArray());
        return null;
    }

    /// <summary>Adds the rules broken, except those that a problem already noted at, above or below the same place may explain.</summary>
    private readonly void AddBrokenRules(JourneyParts parts)
    {
        // A file with this many problems is not a journey with a mistake in it.
        const int Many = 1000;
        var noted = problems!.Count;
        if (noted > Many)
        {
            return;
        }

        foreach (var broken in Placed(JourneyRules.Check(parts, out _)))
        {
            var explained = false;
            for (var i = 0; i < noted && !explained; i++)
            {
                explained = IsOneWithinTheOther(broken.Path, problems[i].Path);
            }

            if (!explained)
            {
                problems.Add(broken);
            }
        }
    }

    private static bool IsOneWithinTheOther(string path, string other)
    {
        var (outer, inner) = path.Length <= other.Length ? (path, other) : (other, path);
        return inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');
    }

    private readonly Sequence<Problem> Placed(Sequence<Problem> broken)
    {
        if (broken.IsEmpty)
        {
            return broken;
        }

        var placed = new Problem[broken.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = broken[i] with { Offset = origin + places.Find(broken[i].Path, json) };
        }

        return Sequence.Owning(placed);
    }
}
