using System.Text.RegularExpressions;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Channels;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Guide;
using TeamsSchakelpunt.Bot.Overstap;
using TeamsSchakelpunt.Bot.Overview;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.Retention;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Bot.Signals;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings what somebody typed to its use case. Unsure is a question with at most three choices, never a guess.</summary>
public sealed partial class MessageRouter(
    Recogniser recogniser,
    TextCheck textCheck,
    SignalForms forms,
    SignalTypes types,
    CaseViews views,
    MyCases myCases,
    CaseIntents caseIntents,
    KnelpuntIntents knelpuntIntents,
    LinkChannel linkChannel,
    Welcome welcome,
    WhoStarts who,
    ReachSomebody reach,
    MyDetails myDetails,
    ManageContacts manageContacts,
    TransferContacts transferContacts,
    Gaps gaps,
    Changes changes,
    ExportLog exportLog,
    RetentionOverview retention)
{
    /// <summary>Section 2.3 of the domain: the Schakelpunt is no crisis line.</summary>
    private const string Emergency =
        "Vermoed je mishandeling of huiselijk geweld? Bel Veilig Thuis 0800-2000 (dag en nacht, gratis) en volg de meldcode van je organisatie.";

    private static readonly string[] QuestionWords = ["wie ", "bij wie ", "bij welke ", "welke ", "waar moet ", "waar kan "];

    public async Task<Answer> RouteAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        var context = turn.Context;
        var meant = recogniser.Recognise(text);
        if (textCheck.IsAcute(text)) return FirstOfAll(turn, meant);
        if (meant.IsStory && !context.IsPersonal) return Hint(context.Activity.ChannelData?.Channel?.Name, meant.Slots.Signaalsoort);
        if ((!meant.IsCertain || meant.Intent == Intent.Onbekend) && AsksWho(text))
            return reach.Named(text, CoordinatorsIn(text), turn.Actor) ?? who.Nearest(text, turn.Actor);
        if (!meant.IsCertain && meant.Alternatives.Count > 0) return Choose(meant.Alternatives);

        var number = CaseNumber.Parse(meant.Slots.Casus);
        var partner = meant.Slots.Partner is { } key ? new PartnerKey(key) : (PartnerKey?)null;
        switch (meant.Intent)
        {
            case Intent.Meld:
                return OpenForm(turn, meant.Slots.Signaalsoort);
            case Intent.Wie:
                return partner is { } asked ? who.Partner(asked, turn.Actor) : who.Ask(text, meant.Rows, meant.HasCloseRows, turn.Actor);
            case Intent.Contact:
                return reach.Find(text, partner ?? CoordinatorsIn(text), turn.Actor);
            case Intent.MijnGegevens:
                return myDetails.Show(turn.Actor);
            case Intent.BeheerContacten:
                return manageContacts.Show(turn.Actor);
            case Intent.ExportContacten:
                return transferContacts.Offer(turn.Actor, turn.Context.IsPersonal);
            case Intent.ExportLogboek:
                return await exportLog.OfferAsync(turn.Actor, context.IsPersonal, cancellationToken);
            case Intent.ImportContacten:
                return TransferContacts.Explain(turn.Actor);
            case Intent.ImportOverstap:
                return ImportOverstap.Explain(turn.Actor);
            case Intent.OverzichtVerantwoordelijkheden:
                return await gaps.ShowAsync(turn.Actor, cancellationToken);
            case Intent.OverzichtWijzigingen:
                return await changes.ShowAsync(turn.Actor, cancellationToken);
            case Intent.OverzichtBewaartermijnen:
                return await retention.ShowAsync(turn.Actor, cancellationToken);
            case Intent.Casus when number is { } found:
                return await views.ShowAsync(found, turn.Actor, cancellationToken);
            case Intent.Casus or Intent.MijnCasussen:
                return await myCases.ShowAsync(turn.Actor, 1, cancellationToken);
            case Intent.Koppel:
                return await linkChannel.LinkAsync(
                    partner ?? CoordinatorsIn(text), await TeamChannels.HereAsync(context, cancellationToken), turn.Actor, cancellationToken);
            case Intent.Ontkoppel:
                return await linkChannel.UnlinkAsync(
                    partner ?? CoordinatorsIn(text), await TeamChannels.HereAsync(context, cancellationToken), turn.Actor, cancellationToken);
            case Intent.OverzichtKanalen:
                return await linkChannel.OverviewAsync(cancellationToken);
            case Intent.Help:
                return welcome.Help(turn.Actor, !context.IsPersonal);
            case Intent.Onbekend:
                return Unknown();
            default:
                return await caseIntents.OpenAsync(meant.Intent, number, turn.Actor, cancellationToken)
                    ?? await knelpuntIntents.OpenAsync(meant.Intent, turn, text, cancellationToken)
                    ?? NotYet(meant.Intent, number);
        }
    }

    private Answer.Show OpenForm(Turn turn, SignalTypeKey? named)
    {
        return turn.Context.IsPersonal
            ? new Answer.Show(forms.Open(turn.Actor, named, inDialog: false), SignalForms.DialogTitle)
            : new Answer.Show(
                OpenFormCard.Build(new OpenFormCardData(named?.Value, named is { } type ? types.LabelOf(type) : null)), SignalForms.DialogTitle);
    }

    /// <summary>Words of acute danger: whom to call comes before everything else, and never in a channel.</summary>
    private Answer FirstOfAll(Turn turn, Recognition.Recognition meant)
    {
        if (turn.Context.IsPersonal && meant.Intent == Intent.Meld)
        {
            return new Answer.Show(forms.Open(turn.Actor, meant.Slots.Signaalsoort, inDialog: false, showsEmergency: true), "Bel 112");
        }

        return new Answer.ShowPrivately(
            MessageCard.Build(new MessageCardData(
                "Bel 112.", Emergency, MessageTone.Attention, Buttons: [new CardButton("Meld een signaal", Verbs.OpenSignalForm, OpensDialog: true)])),
            "Bel 112");
    }

    /// <summary>The coordinators where they are named as such; a "zorgcoördinator" is somebody at a school.</summary>
    private static PartnerKey? CoordinatorsIn(string text) => CoordinatorWord().IsMatch(text) ? PartnerKey.Coordinator : null;

    [GeneratedRegex(@"\bco[oö]rdinator(en)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CoordinatorWord();

    /// <summary>A question who does something, in words that are not sure: the nearest topics are a better answer than "I don't understand".</summary>
    private static bool AsksWho(string text) => QuestionWords.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static Answer.ShowPrivately Hint(string? channel, SignalTypeKey? type) =>
        new(PrivateHintCard.Build(new PrivateHintCardData(channel, type?.Value)), "Over je bericht in het kanaal");

    private static Answer.Show Choose(IReadOnlyList<Alternative> alternatives) => new(
        ChoicesCard.Build(new ChoicesCardData("Wat bedoel je?", [.. alternatives.Take(3).OrderBy(choice => choice.Intent is Intent.Help or Intent.Onbekend).Select(CommandWords.ButtonFor)])), "Wat bedoel je?");

    private static Answer.Show Unknown() => new(
        ChoicesCard.Build(new ChoicesCardData(
            "Dit begrijp ik niet. Waarmee kan ik je helpen?",
            [
                CardButton.ForCommand("Meld een signaal", "meld"),
                CardButton.ForCommand("Zoek een contactpersoon", "contact"),
                CardButton.ForCommand("Wat kun je?", "help"),
            ])),
        "Dit begrijp ik niet");

    /// <summary>A wish that the product knows but can't fulfil: said plainly, with the way on.</summary>
    private static Answer.Show NotYet(Intent intent, CaseNumber? number)
    {
        List<CardButton> buttons = number is { } known
            ? [CardButton.ForCommand($"Bekijk {known}", $"casus {known}"), CardButton.ForCommand("Bel de coördinator", "contact coördinator")]
            : [CardButton.ForCommand("Bel de coördinator", "contact coördinator"), CardButton.ForCommand("Wat kun je?", "help")];
        return new Answer.Show(
            MessageCard.Build(new MessageCardData(
                CommandWords.NameOf(intent), "Dit kan nog niet in het Schakelpunt. De coördinator helpt je verder.", MessageTone.Info, Buttons: buttons)),
            CommandWords.NameOf(intent));
    }
}
