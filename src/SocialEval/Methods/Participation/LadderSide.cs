namespace SocialEval.Methods.Participation;

/// <summary>On which side of a decision somebody stands.</summary>
public enum LadderSide
{
    /// <summary>Those who live with the decision.</summary>
    Inhabitant,

    /// <summary>Those who organise how it is taken.</summary>
    Organiser,
}
