using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form with the day of the talk of a warme overdracht.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="StartsOn">First day at the new place; null is not known, or not for the reader.</param>
/// <param name="On">Chosen day; null is none yet.</param>
public sealed record TransferTalkFormCardData(CaseForm Form, DateOnly Today, DateOnly? StartsOn, DateOnly? On);

/// <summary>"Plan het overdrachtsgesprek": on which day.</summary>
public static class TransferTalkFormCard
{
    private static readonly Sheet Sheet = new(
        "📅", "Plan het overdrachtsgesprek", "Met de jongere, een ouder, de mentor en de nieuwe plek.", "Bewaar", Verbs.SubmitTransferTalk)
    {
        After = "Bel elkaar om de tijd en de plaats af te spreken.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(TransferTalkFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        List<CardElement> content = [Ask.Day(Inputs.TalkDate, "Wanneer is het gesprek?", data.On, "Kies de dag van het gesprek.") with { Min = data.Today }];
        if (data.StartsOn is { } start)
            content.Insert(0, Note.Of("🎓", $"De jongere begint op **{DutchDate.Day(start)}**. Houd het gesprek voor die dag."));
        return Sheet.Card(data.Form, content);
    }
}
