namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Something a user fills in. Its value goes with the press of a button under its id.</summary>
public abstract record InputElement : CardElement
{
    /// <summary>Name under which the value is sent; unique in the card.</summary>
    public new required string Id
    {
        get => base.Id!;
        init => base.Id = value;
    }

    /// <summary>What is asked; read aloud with the field. Required here, optional in the schema.</summary>
    public required string Label { get; init; }

    /// <summary>The button does nothing while the field is empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Said at the field when the client refuses the value.</summary>
    public string? ErrorMessage { get; init; }
}
