namespace SocialEval.Journeys;

/// <summary>Where another system holds what is written here.</summary>
/// <param name="System">The other system's name or address.</param>
/// <param name="Id">The id it uses.</param>
public sealed record Source(string System, string? Id = null);

/// <summary>An item may be used for support only, because somebody asked for that.</summary>
/// <param name="On">Since when.</param>
/// <param name="By">The id of the party who asked.</param>
public sealed record Restriction(PartialDate? On = null, string? By = null);

/// <summary>A theme a journey, a need or a goal belongs to.</summary>
/// <param name="Code">The theme's code, for example <c>logement</c>.</param>
/// <param name="Text">Its name for people, where the code is not one.</param>
/// <param name="System">The list the code comes from.</param>
public sealed record Theme(string Code, string? Text = null, string? System = null);

/// <summary>A place, as people name it and as a list codes it.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Code">Its code.</param>
public sealed record Place(string? Text = null, string? Code = null);
