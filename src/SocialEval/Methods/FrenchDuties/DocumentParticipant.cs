namespace SocialEval.Methods.FrenchDuties;

/// <summary>Somebody who took part in writing a document.</summary>
/// <param name="Who">Who, by id.</param>
/// <param name="Role">In which role, in words.</param>
/// <param name="IsPerson">Whether it is the person accompanied.</param>
public sealed record DocumentParticipant(string Who, string Role, bool IsPerson = false);
