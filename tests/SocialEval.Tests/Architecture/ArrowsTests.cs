using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace SocialEval.Tests.Architecture;

public sealed class ArrowsTests
{
    private static readonly ArchUnitNET.Domain.Architecture Architecture = new ArchLoader().LoadAssembly(Rooms.Library).Build();

    public static TheoryData<string> AllRooms => [.. Rooms.All];

    [Fact]
    public void Every_type_is_in_a_room() =>
        Rooms.Types.Select(type => type.FullName!).Where(type => Rooms.Of(type) == Rooms.None).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void A_room_looks_only_where_its_arrow_points(string room) =>
        Types().That().FollowCustomPredicate(type => IsIn(type, room), $"are in the room {room}")
            .Should().NotDependOnAny(Types().That().FollowCustomPredicate(type => IsOutOfSightOf(type, room), $"are out of sight of {room}"))
            .WithoutRequiringPositiveResults()
            .Check(Architecture);

    [Fact]
    public void The_arrows_are_seen_where_they_are()
    {
        DependsOn("Evaluators", "Inquiries").Should().BeTrue();
        DependsOn("Inquiries", "Consents").Should().BeTrue();
        DependsOn("Consents", "Journeys").Should().BeTrue();
        DependsOn("Journeys", "Time").Should().BeTrue();
        DependsOn("Json", "Inquiries").Should().BeTrue();
    }

    private static bool DependsOn(string room, string other) =>
        Architecture.Types.Any(type => IsIn(type, room) && type.Dependencies.Any(dependency => IsIn(dependency.Target, other)));

    private static bool IsIn(IType type, string room) => RoomOf(type) == room;

    private static bool IsOutOfSightOf(IType type, string room) => RoomOf(type) is { } other and not Rooms.None && !Rooms.MayLook(room, other);

    private static string? RoomOf(IType type) =>
        type.Assembly?.Name == "SocialEval" && type.FullName.StartsWith("SocialEval.", StringComparison.Ordinal) ? Rooms.Of(type.FullName) : null;
}
