using SocialEval.Fhir.Reading;
using R4 = Hl7.Fhir.Model;

namespace SocialEval.Fhir.Mapping;

/// <summary>Whose record each resource is.</summary>
internal static class Subjects
{
    /// <summary>The reference to the person, and where it stands.</summary>
    public static (R4.ResourceReference? Reference, string Path) Of(R4.Resource? resource) => resource switch
    {
        R4.Goal goal => (goal.Subject, "subject"),
        R4.Observation observation => (observation.Subject, "subject"),
        R4.QuestionnaireResponse response => (response.Subject, "subject"),
        R4.Communication communication => (communication.Subject, "subject"),
        R4.CarePlan plan => (plan.Subject, "subject"),
        R4.ServiceRequest request => (request.Subject, "subject"),
        R4.Procedure procedure => (procedure.Subject, "subject"),
        R4.Task task => (task.For, "for"),
        R4.Consent consent => (consent.Patient, "patient"),
        _ => (null, "subject"),
    };

    public static bool HaveOne(string type) => type is "Goal" or "Observation" or "QuestionnaireResponse" or "Communication" or "CarePlan" or "ServiceRequest" or "Procedure" or "Task" or "Consent";
}
