using System.CommandLine;

namespace SocialEval.Tool.Commands;

/// <summary>An option with a value that holds where nobody gives one; its description says which.</summary>
/// <typeparam name="T">The value.</typeparam>
internal abstract class UsualOption<T>(string name, T usual) : Option<T>(name)
{
    /// <summary>The value given, or else the usual one.</summary>
    public T In(ParseResult line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.GetResult(this) is null ? usual : line.GetRequiredValue(this);
    }
}
