using System.CommandLine;
using NodaTime;

namespace SocialEval.Tool.Commands;

/// <summary>An option that takes one day.</summary>
internal sealed class DayOption : Option<LocalDate?>
{
    public DayOption(string name, string description)
        : base(name)
    {
        HelpName = "DATE";
        Description = description;
        CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (PartialDate.TryParse(given, out var date) && date.Precision == Time.DatePrecision.Day)
            {
                return date.Earliest;
            }

            result.AddError($"{name}: '{given}' is not a day; expected one that exists, as 2025-06-01");
            return null;
        };
    }
}
