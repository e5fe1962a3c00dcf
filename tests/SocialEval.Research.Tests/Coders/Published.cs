using SocialEval.Research.Coders;
using SocialEval.Research.Tables;

namespace SocialEval.Research.Tests.Coders;

/// <summary>Codings that the literature gives, with what it says of them.</summary>
internal static class Published
{
    /// <summary>Four observers, twelve units: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), data C.</summary>
    public const string DataC = """
        unit,A,B,C,D
        1,1,1,NA,1
        2,2,2,3,2
        3,3,3,3,3
        4,3,3,3,3
        5,2,2,2,2
        6,1,2,3,4
        7,4,4,4,4
        8,1,1,2,1
        9,2,2,2,2
        10,NA,5,5,5
        11,NA,NA,1,1
        12,NA,NA,3,NA
        """;

    /// <summary>Three coders, fifteen units, two of which nobody coded: the example by which alpha is often taught.</summary>
    public const string ThreeByFifteen = """
        unit,A,B,C
        1,NA,1,NA
        2,NA,NA,NA
        3,NA,2,2
        4,NA,1,1
        5,NA,3,3
        6,3,3,4
        7,4,4,4
        8,1,3,NA
        9,2,NA,2
        10,1,NA,1
        11,1,NA,1
        12,3,NA,3
        13,3,NA,3
        14,NA,NA,NA
        15,3,NA,4
        """;

    // Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76:378 (1971), table 1: of six
    // psychiatrists, how many gave each of 30 patients each of five diagnoses.
    private const string Diagnoses = """
        00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
        10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
        00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
        """;

    public static Codings DataCAt(MeasurementLevel level) => Codings.Read(Table.Parse(DataC), level);

    public static Codings ThreeByFifteenAt(MeasurementLevel level) => Codings.Read(Table.Parse(ThreeByFifteen), level);

    public static Codings FleissPatients()
    {
        var patients = Diagnoses.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return Codings.Of(
            CodingScale.Nominal(["1", "2", "3", "4", "5"]),
            ["1st", "2nd", "3rd", "4th", "5th", "6th"],
            [.. patients.Select((counts, patient) => new CodedUnit(
                $"{patient + 1}",
                [.. counts.SelectMany((count, category) => Enumerable.Repeat($"{category + 1}", count - '0'))]))]);
    }

    /// <summary>Two coders who both say yes 118 times, differ 5 and 2 times, and never both say no: the paradox of Feinstein and
    /// Cicchetti (1990), as Gwet (2008) shows it.</summary>
    public static Codings Paradox()
    {
        IEnumerable<CodedUnit> Of(int count, string first, string second, int from) =>
            Enumerable.Range(from, count).Select(unit => new CodedUnit($"{unit}", [first, second]));
        return Codings.Of(
            CodingScale.Nominal(["no", "yes"]),
            ["one", "other"],
            [.. Of(118, "yes", "yes", 1), .. Of(5, "yes", "no", 119), .. Of(2, "no", "yes", 124)]);
    }
}
