using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Says a case in the words that cards use.</summary>
public sealed class CaseWords(PartnerDirectory directory, SignalTypes types)
{
    public static CaseStatus StatusOf(Case @case) => @case.State switch
    {
        CaseState.Nieuw => CaseStatus.Nieuw,
        CaseState.Opgepakt => CaseStatus.Opgepakt,
        CaseState.Lopend => CaseStatus.Loopt,
        CaseState.Nazorg => CaseStatus.Nazorg,
        CaseState.Gesloten => CaseStatus.Gesloten,
        _ => CaseStatus.Ingetrokken,
    };

    public static Cards.Urgency UrgencyOf(Case @case) => @case.Urgency switch
    {
        Glossary.Urgency.Direct => Cards.Urgency.Direct,
        Glossary.Urgency.Snel => Cards.Urgency.Snel,
        _ => Cards.Urgency.Gewoon,
    };

    public static PickedUp? PickedUpOf(Case @case) =>
        @case is { Owner: { } owner, PickedUpAt: { } at } ? new PickedUp(owner.Name, new DateTimeOffset(WorkingDays.Local(at), TimeSpan.Zero)) : null;

    public static DateTimeOffset Local(DateTimeOffset moment) => new(WorkingDays.Local(moment), TimeSpan.Zero);

    public string TypeOf(Case @case) => types.LabelOf(@case.Type);

    public string NameOf(PartnerKey partner) => directory.NameOf(partner);

    /// <summary>
    /// The first contact as somebody of <paramref name="viewer"/> may read it without taking part: a small school beside
    /// a signal may give a youngster away (section 7 of the domain), so it is named only to itself.
    /// </summary>
    public string FirstContactOf(Case @case, PartnerKey? viewer) =>
        directory.Find(@case.Route.First) is { IsSmallSchool: true } school && school.Key != viewer ? "De eigen school" : NameOf(@case.Route.First);

    /// <summary>The partners as somebody who does not take part may read them.</summary>
    public IReadOnlyList<string> ToldOf(Case @case, PartnerKey? viewer) =>
    [
        .. @case.Route.With.Select(p => directory.Find(p) is { IsSmallSchool: true } && p != viewer ? "De eigen school" : NameOf(p)),
    ];
}
