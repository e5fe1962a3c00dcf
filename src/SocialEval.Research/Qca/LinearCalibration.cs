namespace SocialEval.Research.Qca;

/// <summary>Straight lines, or curves of a power, between anchors.</summary>
internal sealed record LinearCalibration(CalibrationAnchors Anchors, double Below, double Above) : Calibration
{
    private protected override double MembershipOf(double raw) => Line(Anchors, raw, Below, Above);

    public static double Line(CalibrationAnchors anchors, double raw, double below, double above)
    {
        var distance = Math.Clamp(anchors.Distance(raw), -1, 1);
        return anchors.IsIn(raw) ? 1 - (Math.Pow(1 - distance, above) / 2) : Math.Pow(1 + distance, below) / 2;
    }
}
