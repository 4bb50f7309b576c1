namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>A knelpunt as it stands in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="State">How far it is.</param>
/// <param name="Supporters">How many others have it too.</param>
/// <param name="Since">When it came in that state.</param>
public sealed record KnelpuntLine(KnelpuntId Id, string Title, KnelpuntTheme Theme, KnelpuntState State, int Supporters, DateTimeOffset Since)
{
    public static KnelpuntLine Of(Knelpunt knelpunt) =>
        new(knelpunt.Id, knelpunt.Content.Title, knelpunt.Content.Theme, knelpunt.State, knelpunt.Supporters, knelpunt.Last.At);
}
