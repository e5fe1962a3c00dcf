using System.Globalization;

namespace SocialEval.Inquiries.Rendering;

/// <summary>What parts of a text depend on: that an argument is there, or that it has a value.</summary>
internal readonly struct Condition(string name, string? value)
{
    private readonly ArgumentName name = new(name);
    private readonly decimal? number = decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : null;

    // Who it is that reads is asked of another argument: [you=who|…].
    private readonly ArgumentName? whose = name == "you" && value is not null ? new(value) : null;

    public bool Holds(Narrator narrator)
    {
        if (whose is { } other)
        {
            return narrator.IsReader(narrator.Find(other));
        }

        ref readonly var argument = ref narrator.Find(name);
        return value is null ? !argument.IsAbsent : argument.Text == value || (argument.Number is { } known && known == number);
    }

    public bool Is(string otherName, string? otherValue) => otherName == name.Text && otherValue == value;
}
