namespace SocialEval.Methods;

/// <summary>A published formula for whether a change is larger than the error of its scale. They do not agree.</summary>
public enum ChangeFormula
{
    /// <summary>The difference over its standard error. Jacobson and Truax, Journal of Consulting and Clinical Psychology 59
    /// (1991) 12–19, with the √2 that the form of 1984 lacked (Christensen and Mendoza 1986).</summary>
    JacobsonTruax,

    /// <summary>The value after, against the true value before that regression to the mean lets expect. Edwards, Yarvis,
    /// Mueller, Zingale and Wagman 1978; Nunnally and Kotsch 1983.</summary>
    EdwardsNunnally,

    /// <summary>The value after, against what the value before predicts. Gulliksen 1950; Lord and Novick 1968.</summary>
    GulliksenLordNovick,

    /// <summary>The difference, corrected by the reliability of differences and the change of the group. Hageman and
    /// Arrindell, Behaviour Research and Therapy 37 (1999) 1169–1193.</summary>
    HagemanArrindell,
}
