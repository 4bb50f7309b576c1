using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Says a case in the words that cards use.</summary>
public sealed class CaseWords(PartnerDirectory directory, SignalTypes types)
{
    /// <summary>In the place of the name of a small school.</summary>
    private const string OwnSchool = "De eigen school";

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

    /// <summary>An agreement as a card shows it.</summary>
    public static AgreementLine LineOf(Cases.Agreement agreement, DateOnly today, bool maySettle) => new(
        agreement.Id.ToString(CultureInfo.InvariantCulture),
        agreement.What,
        agreement.Who.Name,
        agreement.When,
        agreement.State switch
        {
            Cases.AgreementState.Klaar => Cards.AgreementState.Done,
            Cases.AgreementState.Vervallen => Cards.AgreementState.Dropped,
            _ when agreement.IsLate(today) => Cards.AgreementState.Late,
            _ when agreement.Moved > 0 => Cards.AgreementState.Moved,
            _ => Cards.AgreementState.Open,
        },
        maySettle && agreement.IsOpen,
        agreement.Why);

    /// <summary>Who decided and when; null while nobody has.</summary>
    public static Decided? DecidedOf(Professional? by, DateTimeOffset? at, string? why = null) =>
        by is null || at is null ? null : new Decided(by.Name, Local(at.Value), why is null ? null : ReasonLists.LabelOf(why));

    /// <summary>A partner as the rules of sharing need to know it.</summary>
    public PartnerFacts FactsOf(PartnerKey key) => new(key, NameOf(key), directory.Find(key)?.HasAgreement == true);

    /// <summary>"Consulent · Jongerenloket"</summary>
    public string WorkOf(Professional who) => WorkOf(who, NameOf);

    /// <summary>The same, with partners named as the reader may read them.</summary>
    public string WorkOf(Professional who, Func<PartnerKey, string> nameOf) =>
        string.Join(" · ", new[] { who.Function, who.Partner is { } partner ? nameOf(partner) : null }.Where(word => word is not null));

    public string PartnerOf(Professional who) => PartnerOf(who, NameOf);

    public static string PartnerOf(Professional who, Func<PartnerKey, string> nameOf) => who.Partner is { } partner ? nameOf(partner) : "nog niet bevestigd";

    public string TypeOf(Case @case) => types.LabelOf(@case.Type);

    public string NameOf(PartnerKey partner) => directory.NameOf(partner);

    /// <summary>
    /// A partner as somebody of <paramref name="viewer"/> may read it without taking part: a small school beside a signal
    /// may give a youngster away (section 7 of the domain), so it is named only to itself.
    /// </summary>
    public string NameFor(PartnerKey partner, PartnerKey? viewer) =>
        directory.Find(partner) is { IsSmallSchool: true } && partner != viewer ? OwnSchool : NameOf(partner);

    /// <summary>A partner's name where it does not begin the sentence.</summary>
    public static string WithinSentence(string name) => name == OwnSchool ? "de eigen school" : name;
}
