namespace SocialEval.Research.Refi.Intake;

/// <summary>The variables of a project, and their values at a source or a case.</summary>
internal sealed class Variables(IReadOnlyDictionary<Guid, string> names, Notes notes)
{
    public IReadOnlyDictionary<string, string> Of(Node node)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in node.Children("VariableValue"))
        {
            var variable = value.Child("VariableRef") is { } reference ? Ids.Referred(reference) : null;
            if (variable is not { } id || !names.TryGetValue(id, out var name))
            {
                notes.Problem(value, "a value of a variable that is not declared", "one of those the project declares; it is left out");
            }
            else if (value.Children().FirstOrDefault(child => child.Name.EndsWith("Value", StringComparison.Ordinal)) is { Text.Length: > 0 } given)
            {
                values[name] = given.Text;
            }
        }

        return values;
    }
}
