using System.Text.Json;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Json;

/// <summary>Single values, lists, statements and the small things that many items have.</summary>
internal readonly ref partial struct JourneyWriter
{
    private delegate void Element<in T>(JourneyWriter writer, T element);

    private void Each<T>(ReadOnlySpan<byte> name, Sequence<T> elements, Element<T> write)
    {
        if (elements.IsEmpty)
            return;

        json.WriteStartArray(name);
        foreach (var element in elements)
            write(this, element);
        json.WriteEndArray();
    }

    private void Texts(ReadOnlySpan<byte> name, Sequence<string> texts, bool evenEmpty = false)
    {
        if (texts.IsEmpty && !evenEmpty)
            return;

        json.WriteStartArray(name);
        foreach (var text in texts)
            JsonText.Write(json, text);
        json.WriteEndArray();
    }

    private void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;

        json.WritePropertyName(name);
        JsonText.Write(json, text);
    }

    private void Date(ReadOnlySpan<byte> name, PartialDate? date)
    {
        if (date is not { } known)
            return;

        Span<byte> text = stackalloc byte[10];
        known.TryFormat(text, out var written, default, null);
        json.WriteString(name, text[..written]);
    }

    private void Word<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        if (value is { } known)
            json.WriteString(name, Vocabulary<T>.Of(known));
    }

    private void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
    }

    private void Citation(ReadOnlySpan<byte> name, Citation? citation)
    {
        if (citation is not { } cited)
            return;

        json.WritePropertyName(name);
        Citation(cited);
    }

    private void Citation(Citation cited)
    {
        json.WriteStartObject();
        json.WritePropertyName(Vocabulary<ItemKind>.Of(cited.Kind));
        JsonText.Write(json, cited.Id);
        json.WriteEndObject();
    }

    private void Source(Source? source)
    {
        if (source is null)
            return;

        json.WriteStartObject("source"u8);
        Text("system"u8, source.System);
        Text("id"u8, source.Id);
        json.WriteEndObject();
    }

    private void Themes(Sequence<Theme> themes) => Each("themes"u8, themes, static (writer, theme) =>
    {
        writer.json.WriteStartObject();
        writer.Text("code"u8, theme.Code);
        writer.Text("text"u8, theme.Text);
        writer.Text("system"u8, theme.System);
        writer.json.WriteEndObject();
    });

    private void Place(Place? place)
    {
        if (place is null)
            return;

        json.WriteStartObject("place"u8);
        Text("text"u8, place.Text);
        Text("code"u8, place.Code);
        json.WriteEndObject();
    }

    private void Statement(ReadOnlySpan<byte> name, Statement? statement)
    {
        if (statement is null)
            return;

        json.WritePropertyName(name);
        Statement(statement);
    }

    private void Tombstone(Tombstone? erased)
    {
        if (erased is not null)
        {
            json.WriteStartObject("erased"u8);
            Date("on"u8, erased.On);
            Word<ErasureReason>("reason"u8, erased.Reason);
            json.WriteEndObject();
        }
    }

    private void Statement(Statement statement)
    {
        json.WriteStartObject();
        Text("text"u8, statement.Text);
        Text("media"u8, statement.Media);
        Tombstone(statement.Erased);
        Text("language"u8, statement.Language);
        Text("by"u8, statement.By);
        Text("recordedBy"u8, statement.RecordedBy);
        Text("through"u8, statement.Through);
        Word("mode"u8, statement.Mode);
        Word("fidelity"u8, statement.Fidelity);
        Date("confirmedOn"u8, statement.ConfirmedOn);
        Texts("mentions"u8, statement.Mentions);
        json.WriteEndObject();
    }
}
