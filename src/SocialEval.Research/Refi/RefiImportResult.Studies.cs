using System.Globalization;
using System.Text;
using NodaTime.Text;
using SocialEval.Research.CausalMaps;
using SocialEval.Research.Coders;
using SocialEval.Research.Out;
using SocialEval.Research.Saturation;

namespace SocialEval.Research.Refi;

/// <content>What was coded, as the studies of this package read it.</content>
public sealed partial record RefiImportResult
{
    private const string Coded = "coded";
    private const string NotCoded = "not coded";

    /// <summary>Each testimony and the codes found in it, by whomever, in the order of journeys: what saturation looks at.</summary>
    public Sequence<Interview> Interviews()
    {
        var names = Codebook.Names();
        var found = Codings.ToLookup(coding => (coding.Journey, coding.Item), coding => names[coding.Code]);
        return
        [
            .. Journeys.SelectMany(journey => journey.Parts.Testimonies.Select(told => new Interview($"{journey.Id}/{told.Id}", [.. found[(journey.Id, told.Id)].Distinct()]))),
        ];
    }

    /// <summary>What was coded, as a table (CSV, RFC 4180): a row for each coding, and one without a code for each testimony in which
    /// nothing was coded.</summary>
    /// <remarks>The first two columns are what a study of saturation reads: the testimony and the code. Then come who coded, when, where
    /// the part begins and ends in UTF-16 code units, who speaks, and the words. These are people's words, and nobody was asked whether
    /// they may leave.</remarks>
    /// <param name="results">What was read, file by file.</param>
    public static string CodingsAsCsv(Sequence<RefiImportResult> results)
    {
        var csv = new StringBuilder("testimony,code,coder,on,start,end,by,words\r\n");
        foreach (var result in results)
        {
            var names = result.Codebook.Names();
            var codings = result.Codings.ToLookup(coding => (coding.Journey, coding.Item));
            foreach (var (journey, told) in result.Journeys.SelectMany(journey => journey.Parts.Testimonies.Select(told => (journey.Id, told))))
            {
                string?[][] rows = [.. codings[(journey, told.Id)].Select(coding => Row(coding, names[coding.Code], told.Words))];
                foreach (var row in rows.Length > 0 ? rows : [[null, null, null, null, null, told.Words.By, null]])
                {
                    csv.Append(CsvFile.Quote($"{journey}/{told.Id}")).Append(',').AppendJoin(',', row.Select(cell => CsvFile.Quote(cell ?? string.Empty))).Append("\r\n");
                }
            }
        }

        return csv.ToString();
    }

    /// <summary>Whether each coder found each code in each testimony: what agreement between coders looks at.</summary>
    /// <remarks>A unit is a testimony and a code that somebody used somewhere. A coder who coded nothing in a testimony is taken not to
    /// have read it; codings nobody signed are left out. Whether two coders marked the same words is not asked: REFI-QDA does not say
    /// what else they might have marked.</remarks>
    /// <returns>The codings; nothing where fewer than two coders are known.</returns>
    public Codings? Presence()
    {
        var signed = Codings.Where(coding => coding.Coder is not null).ToArray();
        string[] coders = [.. signed.Select(coding => coding.Coder!).Distinct().Order(StringComparer.Ordinal)];
        if (coders.Length < 2)
        {
            return null;
        }

        var names = Codebook.Names();
        var used = signed.Select(coding => coding.Code).ToHashSet();
        var codes = Codebook.All().Where(code => used.Contains(code.Id)).ToArray();
        var made = signed.Select(coding => (coding.Journey, coding.Item, Coder: coding.Coder!, coding.Code)).ToHashSet();
        var read = signed.Select(coding => (coding.Journey, coding.Item, Coder: coding.Coder!)).ToHashSet();
        return Coders.Codings.Of(
            CodingScale.Nominal([Coded, NotCoded]),
            [.. coders],
            [
                .. signed.Select(coding => (coding.Journey, coding.Item)).Distinct().SelectMany(told => codes.Select(code => new CodedUnit(
                    $"{told.Journey}/{told.Item} · {names[code.Id]}",
                    [.. coders.Select(coder => !read.Contains((told.Journey, told.Item, coder)) ? null : made.Contains((told.Journey, told.Item, coder, code.Id)) ? Coded : NotCoded)]))),
            ]);
    }

    private static string?[] Row(RefiCoding coding, string code, Statement words) =>
    [
        code,
        coding.Coder,
        coding.On is { } on ? InstantPattern.ExtendedIso.Format(on) : null,
        coding.Start.ToString(CultureInfo.InvariantCulture),
        coding.End.ToString(CultureInfo.InvariantCulture),
        words.By,
        words.Text![coding.Start..coding.End],
    ];

    /// <summary>What leads to what, where a study's codes are named so: <c>Un logement → Dormir</c>.</summary>
    /// <param name="arrow">What stands between cause and effect in the name of a code, for example <c>→</c> or <c>-&gt;</c>. No other code
    /// is a link.</param>
    /// <returns>A link for each coding, told by who speaks where that is known, else by the journey, with the words it was coded
    /// from.</returns>
    /// <exception cref="ArgumentException">The arrow is empty.</exception>
    public Sequence<CausalLink> Links(string arrow)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(arrow);
        var ends = Codebook.All().ToDictionary(code => code.Id, code => code.Name.Split(arrow, StringSplitOptions.TrimEntries));
        var told = Journeys.SelectMany(journey => journey.Parts.Testimonies.Select(testimony => ((journey.Id, testimony.Id), testimony.Words))).ToDictionary();
        return
        [
            .. Codings.Where(coding => ends[coding.Code] is [{ Length: > 0 } cause, { Length: > 0 } effect] && cause != effect).Select(coding =>
            {
                var words = told[(coding.Journey, coding.Item)];
                return new CausalLink(words.By ?? coding.Journey, ends[coding.Code][0], ends[coding.Code][1], words.Text![coding.Start..coding.End]);
            }),
        ];
    }
}
