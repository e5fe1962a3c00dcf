using System.CommandLine;
using System.Text;
using SocialEval.Consents;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes a file of the host's words: those of lists and instruments that an outside reader may be told.</summary>
internal sealed class VocabularyOption : UsualOption<HostVocabulary>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public VocabularyOption(string name)
        : base(name, HostVocabulary.None)
    {
        HelpName = "FILE";
        Description = "A UTF-8 file of words, one a line: names of instruments, areas, themes, words of scales that come from lists of yours and an institution or a researcher may be told";
        CustomParser = result =>
        {
            var file = result.Tokens[^1].Value;
            try
            {
                return new(File.ReadAllText(file, Utf8).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
            catch (DecoderFallbackException)
            {
                result.AddError($"{name}: '{file}' is not UTF-8; expected one word a line, in UTF-8");
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                result.AddError($"{name}: '{file}' cannot be read ({Outputs.Reason.Of(unreadable)})");
            }

            return HostVocabulary.None;
        };
    }
}
