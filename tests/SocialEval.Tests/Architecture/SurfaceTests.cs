using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SocialEval.Evaluators;
using SocialEval.Inquiries;

namespace SocialEval.Tests.Architecture;

public sealed class SurfaceTests
{
    private const string Evaluators = "SocialEval.Evaluators";

    // Somebody or something a journey could be grouped by, were it not refused (P12).
    private static readonly Regex Grouping = new(
        @"(?<!Recorded)(By|Per|Each|Key(ed)?|Group(s|ed|ing)?(By)?)(Worker|Professional|Practitioner|Caseworker|Referent|Manager|Team|Organi[sz]ation|Service|Employer|Agency)"
        + @"|(worker|professional|practitioner|caseworker|referent|team|organi[sz]ation|service|employer|agency)(Key|Group(ing)?|Bucket)\b"
        + @"|\bgroup(ing)?(By|Key)?\b|\bIGrouping\b|\bILookup\b|Ranking|LeagueTable|Leaderboard",
        RegexOptions.CultureInvariant);

    public static TheoryData<string> Surfaces =>
        [.. Directory.EnumerateFiles(Repository.Path("src"), "PublicAPI.*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Path(), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_built_in_evaluators_are_written_with_the_public_surface_only() =>
        InternalsUsedBy(Rooms.Types.Where(IsOfEvaluators)).Should().BeEmpty();

    [Fact]
    public void An_internal_member_would_be_seen() =>
        InternalsUsedBy([typeof(EvaluatorContract), typeof(Evaluation)]).Should().Contain(
            ["SocialEval.Inquiries.EvaluatorContract uses SocialEval.Inquiries.Contract.SampleJourneys", "SocialEval.Evaluation uses SocialEval.Sequence.Owning"]);

    [Fact]
    public void A_figure_has_no_operator_no_conversion_and_no_order()
    {
        const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var figure = typeof(Figure);

        figure.IsSealed.Should().BeTrue("nothing derives from a figure what it refuses");
        figure.GetInterfaces().Should().BeEmpty("it is neither comparable, nor equatable, nor convertible, nor formattable");
        figure.GetMethods(Everything).Where(method => method.IsStatic).Should().BeEmpty("there is no operator, no conversion and no method over figures");
        figure.GetMethods(Everything).Select(method => method.Name).Should().BeSubsetOf(
            ["get_Value", "get_Unit", "get_Method", "get_Owner", "get_Parameters", "get_Alternatives"], "equality stays that of the one figure, and it tells no text of its own");
        figure.GetProperties(Everything).Where(property => property.CanWrite).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_in_the_library_takes_two_figures_or_turns_figures_into_a_number() => Rooms.Types
        .SelectMany(Il.MethodsOf).OfType<MethodInfo>()
        .Where(method => method.DeclaringType != typeof(Figure))
        .Where(method => method.GetParameters().Count(parameter => parameter.ParameterType == typeof(Figure)) > 1
            || (IsNumber(method.ReturnType) && method.GetParameters().Any(parameter => Il.Within(parameter.ParameterType).Contains(typeof(Figure)))))
        .Select(method => $"{method.DeclaringType}.{method.Name}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Surfaces))]
    public void No_public_name_groups_by_worker_team_or_organisation(string surface) =>
        File.ReadLines(Repository.Path(surface)).Where(line => Grouping.IsMatch(line)).Should().BeEmpty();

    [Theory]
    [InlineData("SocialEval.Studies.Distribution.ByWorker.get -> int", true)]
    [InlineData("static SocialEval.Studies.Studies.GroupByTeam(this X x) -> Y", true)]
    [InlineData("SocialEval.Studies.Cell.Cell(string! organisationKey) -> void", true)]
    [InlineData("SocialEval.Studies.Cell.Cell(string! groupBy) -> void", true)]
    [InlineData("SocialEval.Journeys.Evidence.RecordedByProfessional = 2 -> SocialEval.Journeys.Evidence", false)]
    [InlineData("SocialEval.Party.Organisation.get -> string?", false)]
    [InlineData("static SocialEval.Reader.Team.get -> SocialEval.Reader", false)]
    public void The_names_looked_for_would_be_found(string line, bool isFound) => Grouping.IsMatch(line).Should().Be(isFound);

    [Fact]
    public void A_type_is_named_in_the_words_of_the_field() => Rooms.Types
        .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
        .Where(type => Regex.IsMatch(type.Name, "(Manager|Helper|Utils?|Service|Dto|Base|Score)(`|$)"))
        .Select(type => type.FullName).Should().BeEmpty();

    private static bool IsOfEvaluators(Type type) => type.Namespace == Evaluators || (type.Namespace?.StartsWith(Evaluators + ".", StringComparison.Ordinal) ?? false);

    private static IEnumerable<string> InternalsUsedBy(IEnumerable<Type> types) => types
        .SelectMany(type => Il.ReferencesOf(type)
            .SelectMany<MemberInfo, MemberInfo>(member => member is Type used ? Il.Within(used) : [member, .. Il.Within(member.DeclaringType!)])
            .Where(member => IsOurs(member) && !IsVisible(member))
            .Select(member => $"{type} uses {(member is Type ? member : $"{member.DeclaringType}.{member.Name}")}"))
        .Distinct(StringComparer.Ordinal);

    private static bool IsOurs(MemberInfo member)
    {
        var owner = member as Type ?? member.DeclaringType!;
        return !owner.IsGenericParameter && !owner.IsArray && owner.Assembly == Rooms.Library && !IsOfEvaluators(owner) && owner.Namespace is not null;
    }

    // What another assembly could use: public, or protected where it derives.
    private static bool IsVisible(MemberInfo member) => member switch
    {
        Type { IsByRef: true } reference => IsVisible(reference.GetElementType()!),
        Type type => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).IsVisible,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };

    private static bool IsNumber(Type type) => type == typeof(double) || type == typeof(decimal) || type == typeof(float) || type == typeof(int) || type == typeof(long);
}
