using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What is rejected.</summary>
public enum Rejection
{
    /// <summary>A coordinator rejects a candidate; <see cref="RejectFormCardData.Subject"/> is the round.</summary>
    Candidate,

    /// <summary>The candidate says no; <see cref="RejectFormCardData.Subject"/> is the round.</summary>
    Candidacy,

    /// <summary>A coordinator rejects a request of the youngster; <see cref="RejectFormCardData.Subject"/> is its id.</summary>
    YouthRequest,
}

/// <summary>The form that says no.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="What">What is rejected.</param>
/// <param name="Subject">Goes with the press: <see cref="DataKeys.Round"/> or <see cref="DataKeys.Request"/>.</param>
/// <param name="Reasons">Categories of reasons (label, key).</param>
/// <param name="Reason">Chosen category; null is none yet.</param>
public sealed record RejectFormCardData(
    CaseForm Form, Rejection What, string Subject, IReadOnlyList<Choice> Reasons, string? Reason = null);

/// <summary>No, with a reason.</summary>
public static class RejectFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(RejectFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet(data).Card(
            data.Form,
            [Ask.OneOf(Inputs.Reason, "Waarom?", data.Reasons, data.Reason, "Kies een reden.")]);
    }

    private static Sheet Sheet(RejectFormCardData data) => data.What switch
    {
        Rejection.Candidate => new Sheet("🧭", "Wijs het voorstel af", "Wie voorstelde, leest je reden.", "Wijs af", Verbs.RejectRegisseur)
        {
            Also = new Dictionary<string, string> { [DataKeys.Round] = data.Subject },
            After = "Er kan daarna een nieuw voorstel komen.",
        },
        Rejection.Candidacy => new Sheet("🧭", "Geen regisseur worden", "Dat mag. Wie je voorstelde, leest je reden.", "Ik word geen regisseur", Verbs.DeclineRegisseur)
        {
            Also = new Dictionary<string, string> { [DataKeys.Round] = data.Subject },
        },
        _ => new Sheet("🙋", "Wijs het verzoek af", "De jongere krijgt deze reden te horen.", "Wijs af", Verbs.DecideYouthRequest)
        {
            Also = new Dictionary<string, string> { [DataKeys.Request] = data.Subject, [DataKeys.Decision] = InputValues.DecisionRejected },
            After = "De jongere mag hierover klagen bij de Autoriteit Persoonsgegevens. Wie het doorgaf, vertelt dat erbij.",
        },
    };
}
