using System.Runtime.CompilerServices;
using SocialEval.Inquiries.Rendering;

namespace SocialEval.Json;

/// <summary>JSON in the making, on one line, without a check. Whoever writes a value says what stands before it, as it is in
/// the JSON: a comma, a bracket, the name of a member.</summary>
/// <remarks>Texts are written from many places, so that a copy of the code in each of them would push the rest out of the cache.</remarks>
internal readonly struct JsonPage(TextBuffer text)
{
    public void Raw(ReadOnlySpan<byte> json) => text.Append(json);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Text(ReadOnlySpan<byte> before, ReadOnlySpan<char> value)
    {
        var room = text.Room(before.Length + 2 + JsonText.MostBytes(value));
        before.CopyTo(room);
        text.Take(before.Length + JsonText.Quote(value, room[before.Length..]));
    }

    /// <summary>A member whose value is a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Member(ReadOnlySpan<byte> before, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        var room = text.Room(before.Length + 5 + JsonText.MostBytes(name) + JsonText.MostBytes(value));
        before.CopyTo(room);
        var written = before.Length;
        written += JsonText.Quote(name, room[written..]);
        room[written++] = (byte)':';
        written += JsonText.Quote(value, room[written..]);
        text.Take(written);
    }

    /// <summary>A text that needs no escapes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Word(ReadOnlySpan<byte> before, ReadOnlySpan<byte> word)
    {
        var room = text.Room(before.Length + word.Length + 2);
        before.CopyTo(room);
        room[before.Length] = (byte)'"';
        word.CopyTo(room[(before.Length + 1)..]);
        room[before.Length + word.Length + 1] = (byte)'"';
        text.Take(before.Length + word.Length + 2);
    }

    public void Date(ReadOnlySpan<byte> before, PartialDate date)
    {
        Span<byte> letters = stackalloc byte[10];
        date.TryFormat(letters, out var written, default, null);
        Word(before, letters[..written]);
    }

    public void Number(ReadOnlySpan<byte> before, decimal number)
    {
        text.Append(before);
        text.Append(number);
    }

    public void Number(ReadOnlySpan<byte> before, double number)
    {
        text.Append(before);
        text.Append(number);
    }

    /// <summary>A text told where it stands.</summary>
    public void Told(ReadOnlySpan<byte> before, Narrator narrator)
    {
        text.Append(before);
        text.Append((byte)'"');
        var start = text.Length;
        narrator.Tell(text);
        JsonText.Escape(text, start);
        text.Append((byte)'"');
    }
}
