using System.Text.Json.Nodes;

namespace SocialEval.Fhir.Tests.Tddui;

/// <summary>Records of the shape the exchange of users' records has, of invented people.</summary>
internal static class Dui
{
    public const string Base = "https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/";

    public static JsonObject Profiled(this JsonObject resource, string profile) => resource.With("meta", new { profile = new[] { Base + profile } });

    public static JsonObject Plan(params object[] supportingInfo) => Some.Resource("CarePlan", "projet").Profiled("tddui-careplan-projet-personnalise")
        .With("status", "active").With("intent", "plan").With("subject", Some.To("Patient/nour")).With("title", "Projet personnalisé").With("period", new { start = "2031-01-15" })
        .With("supportingInfo", supportingInfo);

    public static object Accord(string consent, string slot) => new
    {
        reference = $"Consent/{consent}",
        extension = new[] { new { url = Base + "tddui-discriminator", valueCodeableConcept = new { coding = new[] { new { code = slot } } } } },
    };

    public static JsonObject Consent(string id, string by, string on = "2031-01-15") => Some.Resource("Consent", id).Profiled("tddui-consent-accord")
        .With("status", "active").With("scope", new { text = "projet" }).With("category", new[] { new { text = "accord" } }).With("patient", Some.To("Patient/nour"))
        .With("dateTime", on).With("performer", new[] { Some.To(by) }).With("policyRule", new { text = "accord" });

    public static JsonObject Objective(string text = "Aller seule au marché", params object[] notes) => Some.Goal("objectif", text, by: null).Profiled("tddui-goal-objectif")
        .With("extension", new[] { new { url = Base + "tddui-careplan-reference", valueReference = Some.To("CarePlan/projet") } }).With("note", notes);

    public static JsonObject Expectation(string id, string text) => Some.Goal(id, text, by: null).Profiled("tddui-goal-attente");

    public static object Note(string slot, string text) => new { text, extension = new[] { new { url = Base + "tddui-goal-note", valueCode = slot } } };

    public static object OldNote(string slot, string text) => new { text, extension = new[] { new { url = Base + "tddui-discriminator", valueCodeableConcept = new { coding = new[] { new { code = slot } } } } } };

    public static JsonObject Need(string text) => Some.Resource("ServiceRequest", "besoin").Profiled("tddui-service-request-besoin")
        .With("status", "active").With("intent", "plan").With("subject", Some.To("Patient/nour")).With("code", new { text });

    public static JsonObject Task(string id, string profile, object[]? input = null, object[]? output = null)
    {
        var task = Some.Resource("Task", id).Profiled(profile).With("status", "in-progress").With("intent", "plan").With("for", Some.To("Patient/nour")).With("executionPeriod", new { start = "2031-06-01" });
        return task.WithIf(input is not null, "input", input ?? []).WithIf(output is not null, "output", output ?? []);
    }

    public static object Input(string code, string text) => new { type = new { coding = new[] { new { code } } }, valueString = text };

    public static object To(string code, string reference) => new { type = new { coding = new[] { new { code } } }, valueReference = Some.To(reference) };

    public static object Synthesis(string code, string text, string? by) => by is null
        ? new { type = new { coding = new[] { new { code } } }, valueAnnotation = new { text } }
        : new { type = new { coding = new[] { new { code } } }, valueAnnotation = new { text, authorReference = Some.To(by) } };
}
