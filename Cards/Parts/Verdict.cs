using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Says who decided, and when.</summary>
internal static class Verdict
{
    /// <param name="word">Such as "Goedgekeurd".</param>
    /// <param name="decided">Who and when; null is not known.</param>
    public static CardElement Of(string word, Decided? decided)
    {
        if (decided is null)
            return Note.Of("🏁", $"**{word}.**");
        var reason = decided.Reason is null ? "" : $" Reden: {UserText.EscapeLine(decided.Reason)}.";
        return Note.Of("🏁", $"**{word}** door {UserText.EscapeLine(decided.By)}, {DutchDate.Moment(decided.At)}.{reason}");
    }
}
