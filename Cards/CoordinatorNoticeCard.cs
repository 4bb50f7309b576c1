using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Which buttons a coordinator's notice has.</summary>
[Flags]
public enum CoordinatorNoticeButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Bekijk casus".</summary>
    OpenCase = 1,

    /// <summary>"Wijs een partner aan".</summary>
    Assign = 2,

    /// <summary>"Stuur opnieuw".</summary>
    Redeliver = 4,
}

/// <summary>A notice to the coordinators. Holds no type and no school.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Status">State.</param>
/// <param name="Title">What is going on, in a few words.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Advice">What to do, in one sentence; null is nothing.</param>
/// <param name="Tone">How pressing it is.</param>
/// <param name="Buttons">Buttons.</param>
public sealed record CoordinatorNoticeCardData(
    string CaseNumber,
    CaseStatus Status,
    string Title,
    string Reason,
    string? Advice = null,
    MessageTone Tone = MessageTone.Warning,
    CoordinatorNoticeButtons Buttons = CoordinatorNoticeButtons.OpenCase);

/// <summary>What a coordinator must know or decide about a case.</summary>
public static class CoordinatorNoticeCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(CoordinatorNoticeCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Head.Of(data.Tone.Icon(), data.Title, $"{data.CaseNumber} · {data.Status.Word()}", data.Tone.Style()),
            Words.Plain(UserText.Escape(data.Reason)),
        ];
        if (data.Advice is not null)
            body.Add(Iconed.Line("▸", UserText.Escape(data.Advice)));

        return Frame.Card($"Voor de coördinator: {data.CaseNumber}", body, Buttons(data));
    }

    private static List<CardAction> Buttons(CoordinatorNoticeCardData data)
    {
        var about = Press.About(data.CaseNumber);
        var assigns = data.Buttons.HasFlag(CoordinatorNoticeButtons.Assign);
        List<CardAction> buttons = [];
        if (assigns)
            buttons.Add(Press.Dialog("Wijs een partner aan", Verbs.OpenAssign, about, primary: true));
        if (data.Buttons.HasFlag(CoordinatorNoticeButtons.Redeliver))
            buttons.Add(Press.Execute("Stuur opnieuw", Verbs.Redeliver, Press.About(data.CaseNumber), primary: !assigns));
        if (data.Buttons.HasFlag(CoordinatorNoticeButtons.OpenCase))
            buttons.Add(Press.Dialog("Bekijk casus", Verbs.OpenCase, about));
        return buttons;
    }
}
