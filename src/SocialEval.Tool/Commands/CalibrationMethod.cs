namespace SocialEval.Tool.Commands;

/// <summary>How raw values become memberships.</summary>
internal enum CalibrationMethod
{
    Logistic,
    Linear,
    Indirect,
}
