using System.Buffers;
using System.CommandLine;
using SocialEval.Research;
using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Commands;

/// <summary>A study of what stands in a table or in a JSON document.</summary>
internal abstract class StudyDocumentCommand : StudyTableCommand
{
    private const string Takes = "A table as CSV or a JSON document, told apart by what they begin with; or - for standard input";

    protected StudyDocumentCommand(string name, string description, Surroundings surroundings, Messages messages)
        : base(name, description, surroundings, messages, Takes)
    {
    }

    /// <summary>Writes what the study says of the document.</summary>
    /// <exception cref="InvalidDocumentException">The document cannot be studied so.</exception>
    protected abstract void Answer(ParseResult line, ReadOnlyMemory<byte> document, IBufferWriter<byte> answer);

    protected override void Answer(ParseResult line, Stream file, IBufferWriter<byte> answer)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        bytes.Position = 0;
        if (IsJson(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))
        {
            Answer(line, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), answer);
        }
        else
        {
            base.Answer(line, bytes, answer);
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
    }
}
