using System.Text.RegularExpressions;

namespace SocialEval.Tool.Methods;

/// <summary>Where the parts that a method of the library names stand in a form that names them otherwise.</summary>
/// <param name="names">Pairs: a pattern of the library's path, and what it is in the form.</param>
internal sealed class Places(params (string Pattern, string Place)[] names)
{
    public static readonly Places Same = new();

    public string In(string path) => names.Aggregate(path, (so, name) => Regex.Replace(so, $"^{name.Pattern}", name.Place, RegexOptions.None, TimeSpan.FromSeconds(1)));
}
