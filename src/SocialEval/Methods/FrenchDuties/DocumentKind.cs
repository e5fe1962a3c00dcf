namespace SocialEval.Methods.FrenchDuties;

/// <summary>The documents a person may be given.</summary>
public enum DocumentKind
{
    /// <summary>A residence contract (contrat de séjour), which both sign.</summary>
    ResidenceContract,

    /// <summary>An individual support document (document individuel de prise en charge), which is given to the person.</summary>
    SupportDocument,
}
