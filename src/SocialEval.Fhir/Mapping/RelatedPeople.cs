using SocialEval.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>People beside the person: in what role, what they are to them, and since when.</summary>
internal static class RelatedPeople
{
    /// <summary>The role a journey gave them, where one wrote the record.</summary>
    public static PartyRole? RoleOf(FoundResource found) =>
        found.Content is R4.RelatedPerson related && Word.Read<PartyRole>(related.Relationship.SelectMany(relationship => relationship.Coding).FirstOrDefault(coding => coding.System == Own.Roles)?.Code) is { } role and not PartyRole.Beneficiary
            ? role
            : null;

    public static string? FunctionOf(FoundResource found, string id)
    {
        if (found.Content is not R4.RelatedPerson { Relationship: { Count: > 0 } relationships })
        {
            return null;
        }

        for (var i = 0; i < relationships.Count; i++)
        {
            if (relationships[i].Coding.Exists(coding => coding.System == Own.Roles) && Codes.NotBlank(relationships[i].Text) is null)
            {
                found.Account.Kept(FormattableString.Invariant($"relationship[{i}]"), id, "the role");
            }
            else
            {
                return Names.Function(found, FormattableString.Invariant($"relationship[{i}]"), relationships[i], id);
            }
        }

        return null;
    }

    public static (PartialDate? Start, PartialDate? End) PeriodOf(FoundResource found)
    {
        if (found.Content is not R4.RelatedPerson { Period: { } period })
        {
            return default;
        }

        found.Account.Covers("period.start");
        var (start, end) = Dates.OfPeriod(found, period, "period");
        if (end is not null)
        {
            found.Account.Covers("period.end");
        }

        return (start, end);
    }
}
