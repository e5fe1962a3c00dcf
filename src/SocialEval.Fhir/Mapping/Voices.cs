using SocialEval.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Whose assessment an observation is. The performer tells; a code alone does not, and where the two disagree nobody
/// is named.</summary>
internal static class Voices
{
    /// <summary>Who assessed, and who wrote it down; nothing where that is not known.</summary>
    public static (string? By, string? RecordedBy) Of(Draft draft, FoundResource from, List<R4.ResourceReference> performers, Rater said) =>
        draft.Voices.TryGetValue(from, out var known) ? known : draft.Voices[from] = Ask(draft, from, performers, said);

    private static (string? By, string? RecordedBy) Ask(Draft draft, FoundResource from, List<R4.ResourceReference> performers, Rater said)
    {
        if (performers.Count == 0)
        {
            from.Account.NotPresent(null, said == Rater.Anyone
                ? "whose voice it is is not said: it stays unknown"
                : $"whose voice it is is not said, only that the score is a {Word(said)}'s: it stays unknown");
            return default;
        }

        var named = new List<(string Path, string? Id)>();
        for (var i = 0; i < performers.Count; i++)
        {
            var path = FormattableString.Invariant($"performer[{i}]");
            named.Add((path, Parties.Who(draft, from, performers[i], path)));
        }

        var fitting = named.Where(who => Fits(draft, who.Id, said)).ToList();
        if (fitting.Count > 1 && fitting.Count(who => !IsOrganisation(draft, who.Id)) == 1)
        {
            fitting.RemoveAll(who => IsOrganisation(draft, who.Id));
        }

        return fitting.Count == 1 ? One(from, named, fitting[0]) : None(draft, from, named, said, fitting.Count);
    }

    private static (string? By, string? RecordedBy) One(FoundResource from, List<(string Path, string? Id)> named, (string Path, string? Id) who)
    {
        foreach (var (path, id) in named)
        {
            if (path == who.Path)
            {
                from.Account.Kept(path, id, "whose voice it is");
            }
            else if (id is not null)
            {
                from.Account.Dropped(path, "it names somebody beside whose voice it is", id);
            }
        }

        return (who.Id, null);
    }

    private static (string? By, string? RecordedBy) None(Draft draft, FoundResource from, List<(string Path, string? Id)> named, Rater said, int fitting)
    {
        var recorder = fitting == 0 && named is [{ Id: { } only }] && only != draft.PersonId ? only : null;
        foreach (var (path, id) in named.Where(who => who.Id is not null))
        {
            from.Account.Approximated(path, id, fitting > 1
                ? "several are named, and whose it is is not said: the voice stays unknown"
                : $"the code says that the score is a {Word(said)}'s, and the performer is not: the voice stays unknown");
        }

        return (null, recorder);
    }

    private static bool Fits(Draft draft, string? id, Rater said) => id is not null && said switch
    {
        Rater.Person => id == draft.PersonId,
        Rater.Professional => RoleOf(draft, id) is PartyRole.Professional or PartyRole.Organisation,
        Rater.Caregiver => RoleOf(draft, id) == PartyRole.Relative,
        _ => true,
    };

    private static bool IsOrganisation(Draft draft, string? id) => RoleOf(draft, id) == PartyRole.Organisation;

    public static PartyRole? RoleOf(Draft draft, string? id) => draft.Parties.Find(party => party.Id == id)?.Role;

    private static string Word(Rater rater) => rater switch { Rater.Person => "patient", Rater.Professional => "practitioner", _ => "caregiver" };
}
