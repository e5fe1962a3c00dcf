namespace SocialEval.Inquiries;

/// <summary>A number that a published method gives for one owner, with its parameters and what other formulas would give.</summary>
/// <remarks>It has no operator, no conversion and no order: figures of different owners are never added, compared or averaged.
/// Two figures are equal only when they are the same one.</remarks>
public sealed class Figure
{
    /// <summary>A figure.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit it is in.</param>
    /// <param name="method">The published method that gives it.</param>
    /// <param name="owner">The id of the party whose it is.</param>
    /// <param name="parameters">The method's parameters, by name.</param>
    /// <param name="alternatives">What other formulas of the method give.</param>
    /// <exception cref="ArgumentException">It has no unit, no method or no owner, its value is not a number, or it has
    /// two parameters of one name.</exception>
    public Figure(double value, string unit, string method, string owner, Sequence<FigureParameter> parameters = default, Sequence<Figure> alternatives = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(unit);
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"A figure of {method} is a number.", nameof(value));
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (parameters[i].Name == parameters[j].Name)
                {
                    throw new ArgumentException($"Parameter '{parameters[i].Name}' of {method} is there twice; expected each once.", nameof(parameters));
                }
            }
        }

        Value = value;
        Unit = unit;
        Method = method;
        Owner = owner;
        Parameters = parameters;
        Alternatives = alternatives;
    }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <summary>The unit it is in.</summary>
    public string Unit { get; }

    /// <summary>The published method that gives it.</summary>
    public string Method { get; }

    /// <summary>The id of the party whose it is.</summary>
    public string Owner { get; }

    /// <summary>The method's parameters.</summary>
    public Sequence<FigureParameter> Parameters { get; }

    /// <summary>What other formulas of the method give.</summary>
    public Sequence<Figure> Alternatives { get; }
}

/// <summary>A parameter of a method, by name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, written invariantly.</param>
public sealed record FigureParameter(string Name, string Value);
