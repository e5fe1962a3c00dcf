using System.Text;
using SocialEval.Journeys;
using SocialEval.Json;

namespace SocialEval.Tests.Json;

/// <summary>What cannot be read, and in which words that is told.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("", "$: nothing, the file is empty, expected a journey")]
    [InlineData(" \r\n\t", "$: nothing but white space, expected a journey")]
    [InlineData("null", "$: null, expected an object; what is absent is left out")]
    [InlineData("[]", "$: a list, expected an object")]
    [InlineData("\"j-1\"", "$: a text, expected an object")]
    [InlineData("12", "$: a number, expected an object")]
    [InlineData("true", "$: true, expected an object")]
    public void A_file_that_is_no_journey_at_all(string json, string problem) => Problems(json).Should().Equal(problem);

    [Fact]
    public void A_journey_of_nothing_lacks_what_is_required() => Problems("{}").Should().Equal(
        "$.schema: nothing, expected 'socialeval/journey/1'",
        "$.id: nothing, expected an id",
        "$.kind: nothing, expected one of individual, collective, practice",
        "$.parties: nothing, expected a list of those taking part");

    [Theory]
    [InlineData("socialeval/journey/2", "'socialeval/journey/2', a newer version than this library reads")]
    [InlineData("socialeval/journey/11", "'socialeval/journey/11', a newer version than this library reads")]
    [InlineData("socialeval/journey/0", "'socialeval/journey/0'")]
    [InlineData("socialeval/report/1", "'socialeval/report/1'")]
    [InlineData("", "an empty text")]
    [InlineData("the journey of a person", "a text of 23 characters")]
    public void Another_schema_is_refused_for_that_alone(string schema, string found) =>
        Problems($$"""{ "future": 1, "schema": "{{schema}}", "more": [] }""").Should().Equal($"$.schema: {found}, expected 'socialeval/journey/1'");

    [Fact]
    public void A_schema_is_a_text() =>
        Problems(Journey("", schema: "1")).Should().Equal("$.schema: a number, expected 'socialeval/journey/1'");

    [Theory]
    [InlineData("'assessments': [ { 'id': 'a', 'about': { 'journey': 'j-1' }, 'judgement': 'Better' } ]", "$.assessments[0].judgement: 'Better', expected one of better, same, mixed, worse, not-yet, prefers-not-to-say")]
    [InlineData("'assessments': [ { 'id': 'a', 'about': { 'journey': 'j-1' }, 'judgement': 'better,same' } ]", "$.assessments[0].judgement: 'better,same', expected one of better, same, mixed, worse, not-yet, prefers-not-to-say")]
    [InlineData("'assessments': [ { 'id': 'a', 'about': { 'journey': 'j-1' }, 'judgement': 0 } ]", "$.assessments[0].judgement: a number, expected one of better, same, mixed, worse, not-yet, prefers-not-to-say")]
    [InlineData("'assessments': [ { 'id': 'a', 'about': { 'journey': 'j-1' }, 'judgement': 'elle va mieux' } ]", "$.assessments[0].judgement: a text of 13 characters, expected one of better, same, mixed, worse, not-yet, prefers-not-to-say")]
    [InlineData("'support': { 'frame': 'ConditionOfARight' }", "$.support.frame: 'ConditionOfARight', expected one of chosen, condition-of-a-right, court-ordered, statutory")]
    public void Words_of_the_format_are_exact(string members, string problem) => Problems(Journey(members)).Should().Equal(problem);

    [Theory]
    [InlineData("'2024-13'", "'2024-13'")]
    [InlineData("'2023-02-29'", "'2023-02-29'")]
    [InlineData("'0000'", "'0000'")]
    [InlineData("'2024-1'", "'2024-1'")]
    [InlineData("'08/01/2024'", "'08/01/2024'")]
    [InlineData("'2024-01-08T00:00:00Z'", "'2024-01-08T00:00:00Z'")]
    [InlineData("'2024 01'", "a text of 7 characters")]
    [InlineData("''", "an empty text")]
    [InlineData("2024", "a number")]
    [InlineData("{ 'year': 2024 }", "an object")]
    public void A_date_is_one_that_exists(string date, string found) =>
        Problems(Journey($"'support': {{ 'started': {date} }}")).Should().Equal($"$.support.started: {found}, expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists");

    [Theory]
    [InlineData("0.0", "0.0")]
    [InlineData("1e0", "1e0")]
    [InlineData("3", "3")]
    [InlineData("-3", "-3")]
    [InlineData("99999999999", "99999999999")]
    [InlineData("'0'", "a text")]
    [InlineData("null", "null")]
    [InlineData("[0]", "a list")]
    public void A_level_is_a_whole_number_from_minus_2_to_2(string level, string found) =>
        Problems(Journey($"'assessments': [ {{ 'id': 'a', 'about': {{ 'journey': 'j-1' }}, 'level': {level} }} ]")).Should().Equal(
            $"$.assessments[0].level: {found}, expected a whole number from -2 to 2, without point or exponent{(level == "null" ? "; what is absent is left out" : "")}");

    [Theory]
    [InlineData("1e2", "1e2")]
    [InlineData("0.12345678901234567890123456789", "0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567890123456789012345", "a number of 45 digits")]
    [InlineData("'3'", "a text")]
    public void A_rating_is_kept_as_it_was_given_or_refused(string value, string found) =>
        Problems(Journey($"'assessments': [ {{ 'id': 'a', 'about': {{ 'journey': 'j-1' }}, 'rating': {{ 'instrument': 'x', 'value': {value} }} }} ]")).Should().Equal(
            $"$.assessments[0].rating.value: {found}, expected a number of at most 28 digits, without exponent");

    [Theory]
    [InlineData("'P6M2Y'")]
    [InlineData("'P'")]
    [InlineData("'P0D'")]
    [InlineData("'PT6H'")]
    [InlineData("'P1DT6H'")]
    [InlineData("'P-6M'")]
    [InlineData("'P6'")]
    [InlineData("'PM'")]
    [InlineData("'P1.5M'")]
    [InlineData("'p6m'")]
    [InlineData("'P6M6M'")]
    [InlineData("'P1234567D'")]
    [InlineData("'P99999Y'")]
    public void A_period_is_of_years_months_weeks_and_days(string period) =>
        Problems(Version($"'horizon': {{ 'kind': 'over', 'period': {period}, 'start': '2024' }}")).Should().Equal(
            $"$.goals[0].versions[0].horizon.period: {period}, expected a period of years, months, weeks or days such as P6M, P1Y2M, P2W or P10D");

    [Theory]
    [InlineData("{ }", "kind: nothing, expected one of open, until, over")]
    [InlineData("{ 'kind': 'until' }", "date: nothing, expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists")]
    [InlineData("{ 'kind': 'over', 'start': '2024' }", "period: nothing, expected a period of years, months, weeks or days such as P6M, P1Y2M, P2W or P10D")]
    [InlineData("{ 'kind': 'over', 'period': 'P6M' }", "start: nothing, expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists")]
    [InlineData("{ 'date': '2024', 'kind': 'open' }", "date: a date where the kind is open, expected it only where the kind is until")]
    [InlineData("{ 'kind': 'until', 'date': '2024', 'start': '2024' }", "start: a start where the kind is until, expected it only where the kind is over")]
    [InlineData("{ 'kind': 'open', 'derived': 'yes' }", "derived: a text, expected true or false")]
    public void A_horizon_has_what_its_kind_names(string horizon, string problem) =>
        Problems(Version($"'horizon': {horizon}")).Should().Equal($"$.goals[0].versions[0].horizon.{problem}");

    [Theory]
    [InlineData("'fr_FR'", "'fr_FR'")]
    [InlineData("'-fr'", "'-fr'")]
    [InlineData("'fr-'", "'fr-'")]
    [InlineData("'francaise-abcdefghi'", "'francaise-abcdefghi'")]
    [InlineData("'le français'", "a text of 11 characters")]
    [InlineData("''", "an empty text")]
    [InlineData("1", "a number")]
    public void A_language_has_the_shape_of_a_tag(string language, string found) =>
        Problems(Version("", $"'language': {language}")).Should().Equal($"$.goals[0].versions[0].wording.language: {found}, expected a language tag (BCP 47) such as fr or pt-BR");

    [Theory]
    [InlineData("{ }", "about: nothing, expected one of goal, version, intervention, outcome, invitation, assessment, testimony, pause, reflection, contest, need, party, journey, measure, story, marker, signification, placement, tie, question, with an id")]
    [InlineData("'g'", "about: a text, expected an object")]
    [InlineData("{ 'goal': 'g', 'party': 'amina' }", "about.party: a second item, expected one item")]
    [InlineData("{ 'consent': 'c' }", "about.consent: the unknown member 'consent', expected one of goal, version, intervention, outcome, invitation, assessment, testimony, pause, reflection, contest, need, party, journey, measure, story, marker, signification, placement, tie, question")]
    [InlineData("{ 'journey': '' }", "about.journey: an empty text, expected an id")]
    [InlineData("{ 'journey': { } }", "about.journey: an object, expected an id")]
    public void A_citation_names_one_item(string about, string problem) =>
        Problems(Version("", more: $"'invitations': [ {{ 'id': 'v', 'about': {about}, 'to': 'amina' }} ]")).Should().Equal($"$.invitations[0].{problem}");

    [Theory]
    [InlineData("{ }", "$.testimonies[0].words: nothing that was said, expected text, media or erased")]
    [InlineData("{ 'text': '' }", "$.testimonies[0].words.text: an empty text, expected a text that is not empty")]
    [InlineData("{ 'text': 12 }", "$.testimonies[0].words.text: a number, expected a text")]
    [InlineData("{ 'text': null }", "$.testimonies[0].words.text: null, expected a text; what is absent is left out")]
    [InlineData("{ 'text': 'x', 'erased': { 'on': '2024', 'reason': 'court' } }", "$.testimonies[0].words.erased: a tombstone beside what was erased, expected one or the other")]
    [InlineData("{ 'erased': { } }", "$.testimonies[0].words.erased.on: nothing, expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists", "$.testimonies[0].words.erased.reason: nothing, expected one of asked-by-the-person, third-party, mistake, retention, court")]
    [InlineData("'elle a dit oui'", "$.testimonies[0].words: a text, expected an object")]
    [InlineData("{ 'text': 'a\\ud83d' }", "$.testimonies[0].words.text: a text with half of a character in it, expected whole characters: an escape such as \\uD83D stands before its other half")]
    [InlineData("{ 'text': 'x', 'mentions': [ 'amina', 7, '' ] }", "$.testimonies[0].words.mentions[1]: a number, expected an id", "$.testimonies[0].words.mentions[2]: an empty text, expected an id")]
    public void A_statement_says_something(string words, params string[] problems) =>
        Problems(Journey($"'testimonies': [ {{ 'id': 't', 'words': {words} }} ]")).Should().Equal(problems);

    [Fact]
    public void A_tombstone_stands_alone() =>
        Problems(Journey("'testimonies': [ { 'id': 't', 'words': { 'text': 'x' }, 'erased': { 'on': '2024', 'reason': 'court' } } ]")).Should().Equal(
            "$.testimonies[0].erased: a tombstone beside 'words', expected one or the other");

    [Theory]
    [InlineData("'parties': [ ]", "$.parties: a member that is there already, expected each member once")]
    [InlineData("'support': { 'frame': 'chosen', 'frame': 'chosen' }", "$.support.frame: a member that is there already, expected each member once")]
    public void A_member_is_there_once(string members, string problem) => Problems(Journey(members)).Should().Equal(problem);

    [Theory]
    [InlineData("'Support': { }", "$.Support: the unknown member 'Support', expected one of schema, id, kind, source, themes, place, support, earlier, keepUntil, parties, needs, goals, interventions, outcomes, invitations, assessments, testimonies, pauses, reflections, contests, measures, stories, markers, significations, placements, ties, questions, consents, extra")]
    [InlineData("'support': { 'x.y': 1 }", "$.support['x.y']: the unknown member 'x.y', expected one of started, frame, ended, endedBy, words")]
    [InlineData("'support': { 'elle a dit oui': 1 }", "$.support: an unknown member, expected one of started, frame, ended, endedBy, words")]
    [InlineData("'support': { '\\ud83d': 1 }", "$.support: an unknown member, expected one of started, frame, ended, endedBy, words")]
    public void An_unknown_member_is_refused_by_name(string members, string problem) => Problems(Journey(members)).Should().Equal(problem);

    [Theory]
    [InlineData("'support': null", "$.support: null, expected an object; what is absent is left out")]
    [InlineData("'themes': null", "$.themes: null, expected a list; what is absent is left out")]
    [InlineData("'earlier': [ null ]", "$.earlier[0]: null, expected an id; what is absent is left out")]
    [InlineData("'keepUntil': null", "$.keepUntil: null, expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists; what is absent is left out")]
    [InlineData("'extra': null", "$.extra: null, expected an object, by system; what is absent is left out")]
    [InlineData("'extra': [ ]", "$.extra: a list, expected an object, by system")]
    [InlineData("'goals': { }", "$.goals: an object, expected a list")]
    [InlineData("'goals': [ 'g' ]", "$.goals[0]: a text, expected an object")]
    public void Absent_is_absent_and_each_thing_of_its_sort(string members, string problem) => Problems(Journey(members)).Should().Equal(problem);

    [Theory]
    [InlineData("'parties': [ { } ]", "$.parties[0].role: nothing, expected one of beneficiary, relative, professional, organisation, legal-representative, supporter, interpreter, peer, volunteer, elected", "$.parties[0].id: nothing, expected an id")]
    [InlineData("'parties': [ { 'id': 'a', 'role': 'relative', 'represents': { } } ]", "$.parties[0].represents.party: nothing, expected the id of a party")]
    [InlineData("'parties': [], 'needs': [ { 'id': 'n' } ]", "$.needs[0].what: nothing, expected a statement, or 'erased' in its place")]
    [InlineData("'parties': [], 'goals': [ { 'id': 'g' } ]", "$.goals[0].versions: nothing, expected a list of one version or more")]
    [InlineData("'parties': [], 'goals': [ { 'id': 'g', 'versions': [ ] } ]", "$.goals[0].versions: no version, expected one or more")]
    [InlineData("'parties': [], 'goals': [ { 'id': 'g', 'versions': [ { 'id': 'v', 'scale': [ { } ], 'agreements': [ { } ] } ], 'ending': { } } ]",
        "$.goals[0].versions[0].scale[0].level: nothing, expected a whole number from -2 to 2, without point or exponent",
        "$.goals[0].versions[0].scale[0].text: nothing, expected the level in words",
        "$.goals[0].versions[0].agreements[0].answer: nothing, expected one of agrees, agrees-in-part, disagrees, withdraws",
        "$.goals[0].versions[0].wording: nothing, expected a statement, or 'erased' in its place",
        "$.goals[0].ending.kind: nothing, expected one of reached, let-go, replaced, interrupted")]
    [InlineData("'parties': [], 'interventions': [ { 'id': 'i', 'decision': { 'answer': null } } ]",
        "$.interventions[0].decision.answer: null, expected one of granted, granted-in-part, refused, none; what is absent is left out",
        "$.interventions[0].what: nothing, expected a statement, or 'erased' in its place")]
    [InlineData("'parties': [], 'outcomes': [ { 'id': 'o' } ]", "$.outcomes[0].what: nothing, expected a statement, or 'erased' in its place")]
    [InlineData("'parties': [], 'invitations': [ { 'id': 'v' } ]", "$.invitations[0].about: nothing, expected what it is about, such as { \"goal\": \"logement\" }", "$.invitations[0].to: nothing, expected the id of a party")]
    [InlineData("'parties': [], 'assessments': [ { 'id': 'a' } ]", "$.assessments[0].about: nothing, expected what it is about, such as { \"goal\": \"logement\" }", "$.assessments[0]: nothing that was said, expected a judgement, a level, a rating or words")]
    [InlineData("'parties': [], 'assessments': [ { 'id': 'a', 'about': { 'journey': 'j-1' }, 'rating': { } } ]", "$.assessments[0].rating.instrument: nothing, expected the name of the instrument", "$.assessments[0].rating.value: nothing, expected a number of at most 28 digits, without exponent")]
    [InlineData("'parties': [], 'testimonies': [ { 'id': 't' } ]", "$.testimonies[0].words: nothing, expected a statement, or 'erased' in its place")]
    [InlineData("'parties': [], 'pauses': [ { 'id': 'p' } ]", "$.pauses[0].from: nothing, expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists")]
    [InlineData("'parties': [], 'reflections': [ { 'id': 'r', 'notes': [ { 'id': 'n' } ] } ]", "$.reflections[0].notes[0].words: nothing, expected a statement")]
    [InlineData("'parties': [], 'contests': [ { 'id': 'k' } ]", "$.contests[0].item: nothing, expected what is contested, such as { \"assessment\": \"a2\" }")]
    [InlineData("'parties': [], 'consents': [ { 'id': 'c' } ]",
        "$.consents[0].by: nothing, expected the id of a party",
        "$.consents[0].purpose: nothing, expected one of support, evaluation, research, funder-report, publication, own-use",
        "$.consents[0].answer: nothing, expected one of given, refused, withdrawn",
        "$.consents[0].on: nothing, expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists")]
    [InlineData("'parties': [], 'source': { }, 'themes': [ { } ]", "$.source.system: nothing, expected the other system's name", "$.themes[0].code: nothing, expected the theme's code")]
    public void What_is_required_is_there(string members, params string[] problems) =>
        Problems(Journey(members, parties: "")).Should().Equal(problems);

    [Fact]
    public void Rules_between_items_are_told_with_their_place_in_the_file()
    {
        var json = Journey("'pauses': [ { 'id': 'p1', 'from': '2024-07', 'to': '2024-05', 'wishedBy': 'karim' } ], 'contests': [ { 'id': 'p1', 'item': { 'party': 'bob' } } ]");

        JourneyJson.TryRead(Encoding.UTF8.GetBytes(json), out var problems).Should().BeNull();

        problems.Select(problem => problem.ToString()).Should().Equal(
            "$.contests[0].id: the id 'p1', which another item has, expected an id of its own",
            "$.pauses[0].wishedBy: 'karim', which is not in this journey, expected the id of a party of this journey",
            "$.pauses[0].to: 2024-05, before the start on 2024-07, expected a day on or after the start",
            "$.contests[0].item.party: 'bob', which is not in this journey, expected the id of a party of this journey");
        problems.Select(problem => Quote(json, problem)).Should().Equal("\"p1\", ", "\"karim", "\"2024-", "\"bob\" ");
    }

    [Fact]
    public void What_refers_to_an_item_that_could_not_be_read_is_not_told_again() =>
        Problems(Journey("'parties': [ { 'role': 'beneficiary' } ], 'testimonies': [ { 'id': 't', 'words': { 'text': 'x', 'by': 'amina' } } ]", parties: "")).Should().Equal(
            "$.parties[0].id: nothing, expected an id");

    [Fact]
    public void What_breaks_a_rule_is_told_beside_what_could_not_be_read() =>
        Problems(Journey("'support': { 'frame': 'no' }, 'testimonies': [ { 'id': 't', 'words': { 'text': 'x', 'by': 'bob' } } ]")).Should().Equal(
            "$.support.frame: 'no', expected one of chosen, condition-of-a-right, court-ordered, statutory",
            "$.testimonies[0].words.by: 'bob', which is not in this journey, expected the id of a party of this journey");

    [Fact]
    public void Every_problem_is_listed_at_once_in_the_order_of_the_file()
    {
        var json = Journey(string.Join(", ", Enumerable.Range(0, 26).Select(i => $"'member{i}': {i}")));

        JourneyJson.TryRead(Encoding.UTF8.GetBytes(json), out var problems);

        problems.Should().HaveCount(26);
        problems.Select(problem => problem.Offset).Should().BeInAscendingOrder();
        var read = () => JourneyJson.Read(Encoding.UTF8.GetBytes(json));
        read.Should().Throw<InvalidJourneyException>().Which.Problems.Should().Equal(problems);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_counted()
    {
        JourneyJson.Read([.. "\uFEFF"u8, .. Example.Amina]).Id.Should().Be("j-2041");

        JourneyJson.TryRead([.. "\uFEFF"u8, .. "{"u8], out var problems);
        problems.Should().ContainSingle().Which.Offset.Should().Be(4);
    }

    private static string Quote(string json, Problem problem) => json[(int)problem.Offset!.Value..][..6];

    [Fact]
    public void A_broken_rule_is_placed_behind_a_name_with_half_of_a_character() =>
        Problems(Journey("'consents': [ { '\\ud800': 1, 'id': 'c', 'purpose': 'research', 'answer': 'given', 'on': '2024' } ]"))
            .Should().HaveCount(2).And.Contain("$.consents[0].by: nothing, expected the id of a party");

    private static List<string> Problems(string json)
    {
        JourneyJson.TryRead(Encoding.UTF8.GetBytes(json), out var problems).Should().BeNull();
        problems.Should().OnlyContain(problem => problem.Offset >= 0 && problem.Offset <= Encoding.UTF8.GetByteCount(json));
        return [.. problems.Select(problem => problem.ToString())];
    }

    /// <summary>A journey with some more members, in which ' stands for ".</summary>
    private static string Journey(string members, string parties = "'parties': [ { 'id': 'amina', 'role': 'beneficiary' } ]", string schema = "'socialeval/journey/1'") =>
        $"{{ {string.Join(", ", new[] { $"'schema': {schema}, 'id': 'j-1', 'kind': 'individual'", parties, members }.Where(part => part.Length > 0))} }}".Replace('\'', '"');

    private static string Version(string members, string wording = "", string more = "") =>
        Journey($"'goals': [ {{ 'id': 'g', 'versions': [ {{ 'id': 'gv', 'wording': {{ 'text': 'x'{Then(wording)} }}{Then(members)} }} ] }} ]{Then(more)}");

    private static string Then(string members) => members.Length > 0 ? $", {members}" : "";
}
