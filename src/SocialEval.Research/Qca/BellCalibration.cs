namespace SocialEval.Research.Qca;

/// <summary>Neither too little nor too much.</summary>
internal sealed record BellCalibration(CalibrationAnchors Rising, CalibrationAnchors Falling) : Calibration
{
    private protected override double MembershipOf(double raw) =>
        Math.Min(LinearCalibration.Line(Rising, raw, 1, 1), LinearCalibration.Line(Falling, raw, 1, 1));
}
