using Parquet;
using Parquet.Schema;

namespace SocialEval.Research.Out;

/// <summary>A table as Apache Parquet, one group of rows for each block of journeys.</summary>
internal sealed class ParquetFile : TableFile
{
    private readonly FileStream stream;
    private readonly ParquetWriter writer;
    private readonly DataField[] fields;

    private ParquetFile(ExportTable table, FileStream stream, ParquetWriter writer, DataField[] fields)
        : base(table)
    {
        this.stream = stream;
        this.writer = writer;
        this.fields = fields;
    }

    public static async Task<ParquetFile> CreateAsync(ExportTable table, string path, CancellationToken cancellation)
    {
        var columns = Array.ConvertAll(table.Columns, Field);
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        try
        {
            return new(table, file, await ParquetWriter.CreateAsync(new ParquetSchema(columns), file, cancellationToken: cancellation).ConfigureAwait(false), columns);
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync().ConfigureAwait(false);
        await stream.DisposeAsync().ConfigureAwait(false);
    }

    protected override async Task AddAsync(List<object?[]> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using var group = writer.CreateRowGroup();
        for (var place = 0; place < fields.Length; place++)
        {
            await WriteAsync(group, place, rows, cancellation).ConfigureAwait(false);
        }

        group.CompleteValidate();
    }

    private static DataField Field(ExportColumn column) => column.Holds switch
    {
        ColumnKind.Whole => new DataField<int?>(column.Name),
        ColumnKind.Number => new DataField<double?>(column.Name),
        ColumnKind.YesOrNo => new DataField<bool?>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    private Task WriteAsync(ParquetRowGroupWriter group, int place, List<object?[]> rows, CancellationToken cancellation) => Table.Columns[place].Holds switch
    {
        ColumnKind.Whole => group.WriteAsync<int>(fields[place], Cells<int?>(place, rows), cancellationToken: cancellation),
        ColumnKind.Number => group.WriteAsync<double>(fields[place], Cells<double?>(place, rows), cancellationToken: cancellation),
        ColumnKind.YesOrNo => group.WriteAsync<bool>(fields[place], Cells<bool?>(place, rows), cancellationToken: cancellation),
        _ => group.WriteAsync(fields[place], Cells<string?>(place, rows)!),
    };

    private static T[] Cells<T>(int place, List<object?[]> rows)
    {
        var cells = new T[rows.Count];
        for (var row = 0; row < cells.Length; row++)
        {
            cells[row] = (T)rows[row][place]!;
        }

        return cells;
    }
}
