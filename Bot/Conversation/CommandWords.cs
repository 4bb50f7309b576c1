using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Says an intent as a command and as a name.</summary>
internal static class CommandWords
{
    /// <summary>A button that does what typing the command does.</summary>
    public static CardButton ButtonFor(Alternative choice)
    {
        var (intent, slots) = (choice.Intent, choice.Slots);
        return intent switch
        {
            Intent.Meld => new CardButton("Meld een signaal", Verbs.OpenSignalForm, DataFor(DataKeys.SignalType, slots.Signaalsoort?.Value), OpensDialog: true),
            Intent.Wie when slots.Responsibility is { } row => new CardButton(
                "Zoek wie begint", Verbs.Responsibility, DataFor(DataKeys.Responsibility, row)),
            Intent.Contact or Intent.Wie when slots.Partner is { } partner => new CardButton(
                "Zoek een contactpersoon", Verbs.Contact, DataFor(DataKeys.Partner, partner)),
            Intent.Casus when slots.Casus is { } number => CardButton.ForCommand($"Bekijk {number}", $"casus {number}"),
            _ => CardButton.ForCommand(NameOf(intent), $"{CommandOf(intent)} {slots.Casus}".Trim()),
        };
    }

    public static string NameOf(Intent intent) => intent switch
    {
        Intent.Meld => "Meld een signaal",
        Intent.Wie => "Zoek wie begint",
        Intent.Contact => "Zoek een contactpersoon",
        Intent.Casus => "Bekijk een casus",
        Intent.MijnCasussen => "Mijn casussen",
        Intent.Plan => "Casusbespreking plannen",
        Intent.Regisseur => "Regisseur voorstellen",
        Intent.Afspraak => "Afspraak vastleggen",
        Intent.Sluit => "Casus sluiten",
        Intent.Overdracht => "Warme overdracht",
        Intent.Knelpunt => "Knelpunt doorgeven",
        Intent.Rapportage => "Rapportage",
        Intent.Koppel => "Kanaal koppelen",
        Intent.Ontkoppel => "Kanaal ontkoppelen",
        Intent.OverzichtKanalen => "Partners en kanalen",
        Intent.ImportOverstap => "De Overstap inlezen",
        Intent.Inzage => "Inzage",
        Intent.MijnGegevens => "Mijn gegevens",
        Intent.BeheerContacten => "Contacten beheren",
        Intent.ImportContacten => "Contacten inlezen",
        Intent.ExportContacten => "Contacten downloaden",
        Intent.ExportLogboek => "Logboek downloaden",
        Intent.OverzichtVerantwoordelijkheden => "Gaten in de lappendeken",
        Intent.OverzichtWijzigingen => "Wijzigingen in de contacten",
        Intent.OverzichtBewaartermijnen => "Wat er gewist wordt",
        Intent.OverzichtKnelpunten => "Knelpunten",
        _ => "Wat kun je?",
    };

    public static string CommandOf(Intent intent) => intent switch
    {
        Intent.MijnCasussen => "mijn casussen",
        Intent.OverzichtKanalen => "overzicht kanalen",
        Intent.ImportOverstap => "import overstap",
        Intent.MijnGegevens => "mijn gegevens",
        Intent.BeheerContacten => "beheer contacten",
        Intent.ImportContacten => "import contacten",
        Intent.ExportContacten => "export contacten",
        Intent.ExportLogboek => "export logboek",
        Intent.OverzichtVerantwoordelijkheden => "overzicht verantwoordelijkheden",
        Intent.OverzichtWijzigingen => "overzicht wijzigingen",
        Intent.OverzichtBewaartermijnen => "overzicht bewaartermijnen",
        Intent.OverzichtKnelpunten => "overzicht knelpunten",
        Intent.Onbekend => "help",
        _ => intent.ToString().ToLowerInvariant(),
    };

    private static Dictionary<string, string>? DataFor(string key, string? value) => value is null ? null : new() { [key] = value };
}
