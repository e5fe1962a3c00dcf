using System.Buffers;
using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Research.Refi.Intake;

/// <summary>A journey made of the cases of another program's project, or of one source that no case names.</summary>
internal sealed class CaseJourney(string? project, CaseGroup group, RefiImportOptions options, Notes notes)
    : MadeJourney((group.Cases.Count > 0 ? group.Cases[0].Id : group.Sources[0].Id).ToString("D"), group.Sources, options, notes)
{
    private string? Speaker => Options.CasesSpeak && group.Cases.Count == 1 ? group.Cases[0].Id.ToString("D") : null;

    public override string Path => group.Cases.Count > 0 ? group.Cases[0].At.Path : group.Sources[0].At.Path;

    protected override JourneyKind Kind(IReadOnlyList<Party> parties) => parties.Count > 1 ? JourneyKind.Collective : JourneyKind.Individual;

    protected override IReadOnlyList<Party> Parties(string journey)
    {
        var parties = new Dictionary<Guid, Party>();
        foreach (var named in group.Cases)
        {
            if (!parties.TryAdd(named.Id, new() { Id = named.Id.ToString("D"), Role = PartyRole.Beneficiary, Name = named.Name, Source = new(Options.System, named.Id.ToString("D")) }))
            {
                Notes.Problem(named.At, $"a second case with the id {named.Id:D}", "an id of its own; it is taken for the first");
                continue;
            }

            Notes.Approximated(named.At.Path, group.Cases.Count > 1 ? "a case that shares a source with others: taken for one of those a collective journey is about" : "a case: taken for whom the journey is about", journey, named.Id.ToString("D"));
        }

        return [.. parties.Values];
    }

    protected override string Item(FoundSource source) => source.Id.ToString("D");

    protected override PartialDate? On(FoundSource source) => null;

    protected override Statement Words(FoundSource source, Statement words, string journey, string item)
    {
        Notes.NotPresent(source.At.Path, Speaker is null ? "who speaks, and when" : "when it was said", journey, item);
        return words with { By = Speaker };
    }

    // What REFI-QDA says of cases and sources, and a journey does not, by the name of the system.
    protected override Extra? Extra()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject(Options.System);
            Write(json, "project", project);
            json.WriteStartArray("cases");
            foreach (var named in group.Cases)
            {
                Write(json, named.Id, named.Name, named.Values, named.At.Child("Description")?.Text);
                Tell(named.At, named.Values);
            }

            json.WriteEndArray();
            json.WriteStartArray("sources");
            foreach (var source in group.Sources)
            {
                Write(json, source.Id, source.Name, source.Values, null);
                Tell(source.At, source.Values);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Journeys.Extra.Parse(buffer.WrittenSpan);
    }

    private void Tell(Node at, IReadOnlyDictionary<string, string> values)
    {
        foreach (var variable in values.Keys)
        {
            Notes.Kept(at.Path, $"the value of '{variable}', under extra");
        }
    }

    private static void Write(Utf8JsonWriter json, Guid id, string? name, IReadOnlyDictionary<string, string> values, string? description)
    {
        json.WriteStartObject();
        json.WriteString("guid", id.ToString("D"));
        Write(json, "name", name);
        Write(json, "description", description);
        if (values.Count > 0)
        {
            json.WriteStartObject("variables");
            foreach (var (variable, value) in values)
            {
                json.WriteString(variable, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
