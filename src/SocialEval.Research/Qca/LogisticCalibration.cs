namespace SocialEval.Research.Qca;

/// <summary>The direct method.</summary>
internal sealed record LogisticCalibration(CalibrationAnchors Anchors, double LogOdds) : Calibration
{
    private protected override double MembershipOf(double raw) => Rounded(1 / (1 + Math.Exp(-LogOdds * Anchors.Distance(raw))));
}
