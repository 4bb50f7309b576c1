namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Rows and columns.</summary>
/// <param name="Columns">Widths; one for each cell of a row.</param>
/// <param name="Rows">From top to bottom; the first is the header, see <see cref="FirstRowAsHeader"/>.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : CardElement
{
    /// <summary>False: the first row is no header. Null is the schema's default, true.</summary>
    public bool? FirstRowAsHeader { get; init; }

    /// <summary>False: no lines between cells. Null is the schema's default, true.</summary>
    public bool? ShowGridLines { get; init; }

    /// <summary>Colour of the lines.</summary>
    public ContainerStyle GridStyle { get; init; }
}
