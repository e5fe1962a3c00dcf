using SocialEval.Fhir.Reading;
using SocialEval.Goals;
using SocialEval.Journeys;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>What each answered to a goal, where the record says so. Nobody else's yes is taken for the person's, and a goal
/// without an answer has none.</summary>
internal static class AgreementMapping
{
    public static Sequence<Agreement> Of(Draft draft, FoundResource from, R4.Goal goal, string item)
    {
        var agreements = new List<Agreement>();
        for (var i = 0; i < goal.Extension.Count; i++)
        {
            var extension = goal.Extension[i];
            if (extension.Url != Codes.AcceptanceExtension)
            {
                continue;
            }

            var path = FormattableString.Invariant($"extension[{i}]");
            var status = extension.Extension.Find(part => part.Url == "status")?.Value;
            var own = Own.Find(status as R4.Code, "answer");
            if ((Word.Part<AgreementAnswer>(own, "answer") ?? AnswerOf((status as R4.Code)?.Value)) is not { } answer)
            {
                // Pending, or a word nobody knows: no answer; the extension stays aside.
                continue;
            }

            var individual = extension.Extension.FindIndex(part => part.Url == "individual");
            var by = individual < 0 ? null : Parties.Who(draft, from, extension.Extension[individual].Value as R4.ResourceReference, FormattableString.Invariant($"{path}.extension[{individual}]"));
            agreements.Add(own is null
                ? new Agreement { By = by, Answer = answer, Evidence = Evidence.Imported }
                : new Agreement { By = by, Answer = answer, On = Dates.Part(own, "on"), Evidence = Word.Part<Evidence>(own, "evidence"), OnBehalfOf = Mandates.OnBehalfOf(draft, from, own, by), Words = Words.Part(draft, from, own, "words") });
            from.Account.Kept(path, item, by is null ? "an answer to the goal; whose is not known" : $"the answer of '{by}' to the goal, as the record flags it; when is not said there");
            TellPriority(from, extension, path, item);
        }

        if (agreements.Count == 0)
        {
            from.Account.NotPresent(item, "an agreement to the goal: who agreed, or did not, is unknown");
        }
        else if (!agreements.Exists(agreement => agreement.By == draft.PersonId))
        {
            from.Account.NotPresent(item, "the person's own answer to the goal");
        }

        return [.. agreements];
    }

    private static AgreementAnswer? AnswerOf(string? status) => status switch
    {
        "agree" => AgreementAnswer.Agrees,
        "disagree" => AgreementAnswer.Disagrees,
        _ => null,
    };

    private static void TellPriority(FoundResource from, R4.Extension extension, string path, string item)
    {
        var at = extension.Extension.FindIndex(part => part.Url == "priority");
        if (at >= 0)
        {
            from.Account.Dropped(FormattableString.Invariant($"{path}.extension[{at}]"), "a coded priority is not how much it matters, as the person puts it", item);
        }
    }
}
