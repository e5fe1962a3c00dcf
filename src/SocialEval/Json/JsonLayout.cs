using System.Buffers;
using SocialEval.Inquiries.Rendering;

namespace SocialEval.Json;

/// <summary>Lays JSON that stands on one line out over several, with two spaces for each level.</summary>
internal static class JsonLayout
{
    public static void Write(ReadOnlySpan<byte> line, IBufferWriter<byte> destination)
    {
        var page = new TextBuffer(line.Length * 2);
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case (byte)'"':
                    var text = Quoted(line[i..]);
                    page.Append(text);
                    i += text.Length - 1;
                    break;
                case (byte)'{' or (byte)'[' when line[i + 1] is (byte)'}' or (byte)']':
                    page.Append(line.Slice(i, 2));
                    i++;
                    break;
                case (byte)'{' or (byte)'[':
                    page.Append(line[i]);
                    Break(++depth, page);
                    break;
                case (byte)'}' or (byte)']':
                    Break(--depth, page);
                    page.Append(line[i]);
                    break;
                case (byte)',':
                    page.Append(line[i]);
                    Break(depth, page);
                    break;
                case (byte)':':
                    page.Append(": "u8);
                    break;
                default:
                    page.Append(line[i]);
                    break;
            }
        }

        destination.Write(page.Written);
        page.GiveBack();
    }

    private static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> json)
    {
        var end = 1;
        while (json[end] != (byte)'"')
        {
            end += json[end] == (byte)'\\' ? 2 : 1;
        }

        return json[..(end + 1)];
    }

    private static void Break(int depth, TextBuffer page)
    {
        page.Append((byte)'\n');
        for (var i = 0; i < depth; i++)
        {
            page.Append("  "u8);
        }
    }
}
