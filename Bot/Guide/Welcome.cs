using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Guide;

/// <summary>Introduces the bot, and says what you can do here and with your role.</summary>
public sealed class Welcome(PartnerDirectory directory)
{
    private static readonly CardButton Raise = new("Meld een signaal", Verbs.OpenSignalForm, OpensDialog: true);
    private static readonly CardButton RaiseHere = CardButton.ForCommand("Meld een signaal", "meld");
    private static readonly CardButton Mine = CardButton.ForCommand("Mijn casussen", "mijn casussen");
    private static readonly CardButton AllCommands = CardButton.ForCommand("Wat kun je nog meer?", "help");
    private static readonly CardButton Channels = CardButton.ForCommand("Partners en kanalen", "overzicht kanalen");

    /// <summary>What is done so often that it has a command; the rest stands on the case as a button.</summary>
    private static readonly HelpLine[] OnACase =
    [
        new("afspraak 2026-0042", "Leg vast wie wat doet, en wanneer."),
        new("plan 2026-0042", "Plan een casusbespreking als iedereen kan."),
        new("regisseur 2026-0042", "Stel een vast aanspreekpunt voor."),
        new("overdracht 2026-0042", "Draag een jongere warm over. Ik open de stap die nu komt."),
        new("sluit 2026-0042", "Rond een casus af."),
        new("inzage 2026-0042", "Maak een overzicht voor de jongere."),
    ];

    /// <summary>After the bot was added to a team or a chat.</summary>
    public static Answer Introduce(bool inTeam) => new Answer.Show(
        WelcomeCard.Build(new WelcomeCardData(inTeam, inTeam ? [Raise, AllCommands] : [RaiseHere, Mine, AllCommands])), "Hallo, ik ben het Schakelpunt");

    /// <summary><c>help</c>.</summary>
    public Answer Help(Actor actor, bool inChannel)
    {
        List<HelpLine> lines =
        [
            new("meld verzuim", "Meld een signaal. Het formulier ziet alleen jij."),
            new("wie gaat over stages?", "Zoek welke partner begint."),
            new("contact Leerplicht", "Zoek wie je kunt bellen of mailen."),
        ];
        lines.Add(new("mijn casussen", inChannel ? "Jouw lijst. Die stuur ik je privé." : "Waar je bij hoort, en wat op jou wacht."));
        lines.Add(new("casus 2026-0042", inChannel ? "Bekijk een casus. Die stuur ik je privé." : "Bekijk een casus. De knoppen tonen wat jij kunt doen."));
        if (!inChannel && actor.Partner is not null) lines.AddRange(OnACase);
        lines.Add(new("mijn gegevens", actor.Partner is null ? "Zeg waar je werkt." : "Wijzig je nummer, werkdagen, afwezigheid of vervanger."));
        if (actor.Partner is not null || actor.IsOverlegMember || actor.IsCoordinator)
        {
            lines.Add(new("knelpunt", "Geef een regel door die in de weg zit."));
            lines.Add(new("overzicht knelpunten", inChannel ? "Zie wat er al ligt. Dat stuur ik je privé." : "Zie wat er al ligt, en zeg dat jij het ook hebt."));
        }

        if (actor.ManagesContacts()) lines.Add(new("beheer contacten", "Wijzig contactpersonen, of lees een lijst in."));
        if (actor.IsCoordinator) lines.Add(new("overzicht verantwoordelijkheden", "Zie waar vandaag iemand ontbreekt."));
        if (actor.IsCoordinator) lines.Add(new("overzicht bewaartermijnen", "Zie wat er binnenkort gewist wordt."));
        if (actor.MayManageAll()) lines.Add(new("overzicht wijzigingen", "Zie wie contacten heeft gewijzigd."));
        if (actor.IsCoordinator || actor.IsAdministrator)
        {
            if (inChannel) lines.Add(new("koppel Leerplicht", "Maak dit kanaal van een partner. Met ontkoppel maak je het los."));
            lines.Add(new("overzicht kanalen", "Zie welke partners nog geen kanaal hebben."));
        }

        List<CardButton> buttons = [inChannel ? Raise : RaiseHere, Mine];
        if (actor.IsCoordinator) buttons.Add(Channels);
        return new Answer.Show(HelpCard.Build(new HelpCardData(inChannel, RoleOf(actor), lines, buttons)), "Wat je hier kunt doen");
    }

    private string? RoleOf(Actor actor) => actor switch
    {
        { IsCoordinator: true } => "coördinator",
        { IsAdministrator: true } => "beheerder",
        { Partner: { } partner, Who.Function: { } function } => $"{function}, {directory.NameOf(partner)}",
        { Partner: { } partner } => directory.NameOf(partner),
        _ => null,
    };
}
