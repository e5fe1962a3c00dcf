using System.Diagnostics;
using System.Reflection;
using SocialEval.Journeys;

namespace SocialEval.Tests.Consents;

/// <summary>What is in no view whoever reads it, and that nothing in a view leads around it.</summary>
public sealed class WhatNoViewTellsTests
{
    [Fact]
    public void Sources_and_what_other_systems_hold_are_in_no_view()
    {
        var source = new Source("dui-exemple", "A-17");
        var parts = (Some.Told(Some.Tells() with { Source = source }) with
        {
            Source = source,
            Extra = Extra.Parse("""{ "dui-exemple": { "dossier": "A-17" } }"""u8),
            Reflections = [new() { Id = "bilan", Source = source, Participants = ["alix"], Notes = [new() { Id = "note", Words = Some.Says("alix", "Moi"), Source = source }] }],
        }).Agreed(Some.Yes() with { Source = source });
        parts = parts with
        {
            Parties = [.. parts.Parties.Select(party => party with { Source = source })],
            Goals = [.. parts.Goals.Select(goal => goal with { Source = source, Versions = [.. goal.Versions.Select(version => version with { Source = source })] })],
        };

        foreach (var reader in (Reader[])[Reader.Team, Reader.Person, Reader.Institution])
        {
            var view = parts.Seen(reader: reader);
            view.Testimonies.Should().HaveCount(1);
            view.Reflections[0].Notes.Should().HaveCount(1);
            (Description.Of(view) + Description.Of(view.Goals)).Should().NotContain("A-17").And.NotContain("dui-exemple");
        }
    }

    [Fact]
    public void Consents_are_in_no_view()
    {
        typeof(JourneyView).GetProperties().Select(property => property.PropertyType).Should().NotContain(type => type == typeof(Sequence<Consent>) || type == typeof(Extra) || type == typeof(Journey));
        Description.Of(Some.Told(Some.Tells()).Agreed(Some.Yes(), Some.No(purpose: Purpose.Research)).Seen()).Should().NotContain("Refused").And.NotContain("Given");
    }

    [Fact]
    public void Nothing_in_a_view_holds_on_to_the_journey()
    {
        Type[] around = [typeof(Journey), typeof(Consent), typeof(Extra)];
        MarkedJourneys.Any.Hold(
            some =>
            {
                foreach (var met in Holding.Of(some.Journey.View(some.Reading)))
                {
                    if (around.Contains(met.GetType()))
                    {
                        throw new Leak($"a view holds on to a {met.GetType().Name}");
                    }
                }
            },
            usual: 200);
    }

    [Fact]
    public void Nothing_in_a_view_quotes_of_itself_what_was_said() => MarkedJourneys.Any.Hold(
        some =>
        {
            var view = some.Journey.View(some.Reading);
            var said = EveryStatement.In(view).SelectMany(statement => (string?[])[statement.Text, statement.Media]).OfType<string>().Concat(view.Goals.SelectMany(goal => goal.Versions).SelectMany(version => version.Scale).Select(level => level.Text)).ToHashSet();
            foreach (var met in Holding.Of(view))
            {
                if (met is not string && new Exposure().In(met.ToString()!).Words.FirstOrDefault(said.Contains) is { } word)
                {
                    throw new Leak($"a {met.GetType().Name} says {word} of itself");
                }
            }
        },
        usual: 200);

    [Fact]
    public void A_debugger_is_shown_nothing_that_is_not_there_anyway() =>
        typeof(JourneyView).Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes<DebuggerDisplayAttribute>().Any() || type.GetCustomAttributes<DebuggerTypeProxyAttribute>().Any())
            .Should().BeEmpty();

    [Fact]
    public void A_reader_who_cannot_be_is_told_what_they_gave_and_nothing_of_the_journey()
    {
        var parts = Some.Neighbours();
        var stranger = () => parts.Seen(reader: Reader.Party("inconnue"));
        stranger.Should().Throw<ArgumentException>().WithMessage("Reader 'inconnue' is not in journey 'j-alix'; expected the id of one of its parties.*");
        var several = () => parts.Seen(reader: Reader.Person);
        several.Should().Throw<ArgumentException>().WithMessage("'person' names one beneficiary, and journey 'j-alix' has several; expected a party's id.*");
    }
}
