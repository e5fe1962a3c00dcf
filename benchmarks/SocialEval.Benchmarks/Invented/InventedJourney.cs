using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SocialEval.Benchmarks.Invented;

/// <summary>Writes journeys nobody lived, of the shape the targets are set for: 4 goals with 2 versions each, 15 interventions,
/// 10 assessments, 5 testimonies, from 13 to 15 kB of JSON.</summary>
/// <remarks>The same seed gives the same bytes; another seed gives other ids, dates, words and answers.</remarks>
internal sealed partial class InventedJourney
{
    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;
    private readonly Chance chance;
    private readonly LocalDate start;
    private readonly bool relativePermits;
    private readonly int number;

    private readonly string person;
    private readonly string first;
    private readonly string second;
    private readonly string service;
    private readonly string relative;
    private readonly string[] names;
    private readonly string[] goals;

    private InventedJourney(Utf8JsonWriter json, int seed, bool relativePermits)
    {
        this.json = json;
        this.relativePermits = relativePermits;
        chance = new Chance(seed);
        start = new LocalDate(2023, 1, 9).PlusDays(chance.Below(300));
        number = chance.Below(900);
        var people = chance.Below(Phrases.Names.Length);
        var team = chance.Below(Phrases.Surnames.Length);
        (person, var personName) = Phrases.Names[people];
        (relative, var relativeName) = Phrases.Names[(people + 5) % Phrases.Names.Length];
        (first, var firstName) = Phrases.Surnames[team];
        (second, var secondName) = Phrases.Surnames[(team + 3) % Phrases.Surnames.Length];
        service = chance.OneOf("ccas", "mds", "service", "foyer");
        names = [personName, firstName, secondName, relativeName];
        var theme = chance.Below(Phrases.Themes.Length);
        goals = [.. Enumerable.Range(0, 4).Select(i => Phrases.Themes[(theme + i) % Phrases.Themes.Length])];
    }

    /// <summary>The day invented journeys are read on: all of them have taken place.</summary>
    public static LocalDate ReadOn { get; } = new(2025, 9, 1);

    /// <summary>Writes one journey.</summary>
    /// <param name="seed">Which.</param>
    /// <param name="target">Where to.</param>
    /// <param name="relativePermits">Whether the relative agreed to what they say being read in an evaluation.</param>
    public static void Write(int seed, IBufferWriter<byte> target, bool relativePermits = true)
    {
        using var json = new Utf8JsonWriter(target, AsWritten);
        new InventedJourney(json, seed, relativePermits).Write(seed);
    }

    /// <summary>One journey as UTF-8 JSON.</summary>
    public static byte[] Json(int seed, bool relativePermits = true)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        Write(seed, buffer, relativePermits);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Several journeys, each as UTF-8 JSON, with seeds from 1 on.</summary>
    public static byte[][] Several(int count, bool relativePermits = true) =>
        [.. Enumerable.Range(1, count).Select(seed => Json(seed, relativePermits))];

    private void Write(int seed)
    {
        json.WriteStartObject();
        json.WriteString("schema", "socialeval/journey/1");
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"j-{seed}"));
        json.WriteString("kind", "individual");
        Object("source", () =>
        {
            json.WriteString("system", "dui-exemple");
            json.WriteString("id", seed.ToString(CultureInfo.InvariantCulture));
        });
        List("themes", goals[..2], goal => Object(null, () => json.WriteString("code", goal)));
        Object("support", () =>
        {
            Day("started", 0);
            Day("ended", 600);
            json.WriteString("endedBy", person);
            json.WriteString("frame", chance.OneOf("chosen", "condition-of-a-right", "statutory"));
        });
        Parties();
        Needs();
        Goals();
        Interventions();
        Voices();
        Consents();
        json.WriteEndObject();
    }

    private void Parties()
    {
        json.WriteStartArray("parties");
        Item(person, () =>
        {
            json.WriteString("role", "beneficiary");
            json.WriteString("name", names[0]);
        });
        Item(first, () => Professional(names[1], "référente", 0, 240));
        Item(second, () => Professional(names[2], "référent", 241, null));
        Item(service, () =>
        {
            json.WriteString("role", "organisation");
            json.WriteString("name", "le service");
        });
        Item(relative, () =>
        {
            json.WriteString("role", "relative");
            json.WriteString("name", names[3]);
            json.WriteString("function", chance.OneOf(Phrases.Kin));
        });
        json.WriteEndArray();
    }

    private void Professional(string name, string function, int from, int? to)
    {
        json.WriteString("role", "professional");
        json.WriteString("name", name);
        json.WriteString("function", function);
        json.WriteString("organisation", service);
        Day("from", from);
        if (to is { } last)
        {
            Day("to", last);
        }
    }

    private void Consents()
    {
        json.WriteStartArray("consents");
        Consent(1, person, "evaluation", "given");
        Consent(2, person, "research", chance.OneOf("given", "refused"));
        if (relativePermits)
        {
            Consent(3, relative, "evaluation", "given");
        }

        json.WriteEndArray();
    }

    private void Consent(int place, string by, string purpose, string answer) => Item(Id("accord", place), () =>
    {
        json.WriteString("by", by);
        json.WriteString("purpose", purpose);
        json.WriteString("answer", answer);
        Day("on", 7 + chance.Below(10));
        json.WriteString("evidence", chance.OneOf("own-act", "signature"));
    });

    private string Id(string kind, int place) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number + place}");

    private void Item(string id, Action members) => Object(null, () =>
    {
        json.WriteString("id", id);
        members();
    });

    private void Object(string? name, Action members)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        members();
        json.WriteEndObject();
    }

    private void List<T>(string name, IEnumerable<T> elements, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            write(element);
        }

        json.WriteEndArray();
    }

    private void Ids(string name, params ReadOnlySpan<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private void Statement(string? name, string text, string by, string? recordedBy = null, string? mode = null, int? confirmed = null, string? mentions = null, string? language = "fr") => Object(name, () =>
    {
        json.WriteString("text", text);
        if (language is not null)
        {
            json.WriteString("language", language);
        }

        json.WriteString("by", by);
        if (recordedBy is not null)
        {
            json.WriteString("recordedBy", recordedBy);
        }

        if (mode is not null)
        {
            json.WriteString("mode", mode);
        }

        if (confirmed is { } day)
        {
            Day("confirmedOn", day);
        }

        if (mentions is not null)
        {
            Ids("mentions", mentions);
        }
    });

    private void Day(string name, int sinceStart) => json.WriteString(name, LocalDatePattern.Iso.Format(start.PlusDays(sinceStart)));

    private void Month(string name, int sinceStart)
    {
        var day = start.PlusDays(sinceStart);
        json.WriteString(name, string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}"));
    }
}
