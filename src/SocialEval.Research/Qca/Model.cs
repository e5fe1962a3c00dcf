namespace SocialEval.Research.Qca;

/// <summary>One account of the positive combinations in as few terms as possible. Where there are several, the data do not choose between
/// them, and all are to be told.</summary>
public sealed class Model
{
    private readonly TruthTable table;
    private readonly Lazy<ModelFitting> fitting;

    internal Model(TruthTable table, Cube[] cubes)
    {
        this.table = table;
        Cubes = cubes;
        fitting = new(() => new(table.Cases, Array.ConvertAll(cubes, table.Measured)));
    }

    /// <summary>The terms; any of them goes with the outcome.</summary>
    public Sequence<FittedTerm> Terms => fitting.Value.Terms;

    /// <summary>How far the terms together go with the outcome.</summary>
    public SufficiencyFit Fit => fitting.Value.Whole;

    /// <summary>The cases that have one of the terms and not the outcome, by name (deviant in consistency): what else was at work there?</summary>
    public Sequence<string> Deviant => fitting.Value.Deviant;

    /// <summary>The cases that have the outcome and none of the terms, by name (deviant in coverage): what did they do that nobody named?</summary>
    public Sequence<string> Uncovered => fitting.Value.Uncovered;

    /// <summary>The remainders the model takes to be positive although nobody saw them, by number.</summary>
    /// <remarks>With many conditions they are many; they are enumerated each time.</remarks>
    public IEnumerable<long> SimplifyingAssumptions() => RowsOf.Cubes(table.Cases.Layout, Cubes).Where(table.IsRemainder);

    internal Cube[] Cubes { get; }

    /// <summary>The model as it is written: <c>A*~B + C</c>.</summary>
    public override string ToString() => string.Join(" + ", Terms.Select(term => term.Term));
}
