using System.Text.RegularExpressions;

namespace SocialEval.Exchange.Tests.Architecture;

public sealed partial class RoomsTests
{
    // What is public is at the door, and every room may use it; the records of files know of no format.
    private static readonly Dictionary<string, string[]> LooksInto = new(StringComparer.Ordinal)
    {
        ["Records"] = [],
        ["CarnetDeBord"] = ["Records"],
        ["FranceTravail"] = ["Records"],
        ["Tables"] = ["Records"],
        ["Cids"] = [],
    };

    public static TheoryData<string> Rooms =>
        [.. Directory.EnumerateDirectories(Repository.Path("src", "SocialEval.Exchange")).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_looks_only_where_it_may(string room)
    {
        var seen = Sources(room).SelectMany(text => Using().Matches(text).Select(match => match.Groups["room"].Value)).Distinct(StringComparer.Ordinal);

        seen.Where(other => other != room).Should().BeSubsetOf(LooksInto[room]);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_folder_is_a_namespace(string room) =>
        Sources(room).Should().OnlyContain(text => text.Contains($"namespace SocialEval.Exchange.{room};", StringComparison.Ordinal));

    [Theory]
    [InlineData("DateTime")]
    [InlineData("Clock")]
    [InlineData("Random")]
    [InlineData("Guid")]
    [InlineData("System.IO.File")]
    public void Nothing_asks_what_day_it_is_draws_lots_or_opens_a_file(string what) =>
        Directory.EnumerateFiles(Repository.Path("src", "SocialEval.Exchange"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => Code(File.ReadAllText(file)).Contains(what, StringComparison.Ordinal))
            .Select(Path.GetFileName).Should().BeEmpty();

    private static IEnumerable<string> Sources(string room) => Directory.EnumerateFiles(Repository.Path("src", "SocialEval.Exchange", room), "*.cs").Select(File.ReadAllText);

    private static string Code(string text) => string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))).Replace("xsd:dateTime", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"SocialEval\.Exchange\.(?<room>[A-Za-z]+)", RegexOptions.None, 5000)]
    private static partial Regex Using();
}
