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
/// <param name="NoticeId">Id of what was not delivered, for "Stuur opnieuw".</param>
public sealed record CoordinatorNoticeCardData(
    string CaseNumber,
    CaseStatus Status,
    string Title,
    string Reason,
    string? Advice = null,
    MessageTone Tone = MessageTone.Warning,
    CoordinatorNoticeButtons Buttons = CoordinatorNoticeButtons.OpenCase,
    string? NoticeId = null);

/// <summary>What a coordinator must know or decide about a case.</summary>
public static class CoordinatorNoticeCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(CoordinatorNoticeCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("CoordinatorNotice", [new TextBlock("CoordinatorNotice")]);
    }
}
