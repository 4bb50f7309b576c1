using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>What the bot says: welcome, help, answers, channels, errors.</summary>
internal static class TalkExamples
{
    private static readonly CardButton Report = new("Meld een signaal", Verbs.OpenSignalForm, OpensDialog: true);

    private static readonly CardButton Help = CardButton.ForCommand("Wat kan ik hier?", "help");

    private static readonly CardButton Mine = CardButton.ForCommand("Mijn casussen", "mijn casussen");

    private static ContactPerson Person { get; } = new(
        "Consulent Jongerenloket", "Consulent werk en school", "0570 00 00 00", "consulent@jongerenloket.example", "maandag, dinsdag en donderdag", PresentToday: false);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("welcome-personal", WelcomeCard.Build(new WelcomeCardData(InTeam: false, [Report, Mine, Help]))),
        ("welcome-team", WelcomeCard.Build(new WelcomeCardData(InTeam: true, [Report, Help]))),
        ("help-personal", HelpCard.Build(new HelpCardData(InChannel: false, "coördinator",
            [
                new HelpLine("meld", "Meld een signaal over een jongere."),
                new HelpLine("mijn casussen", "Zie wat er bij jou loopt."),
                new HelpLine("casus 2026-0042", "Open een casus."),
                new HelpLine("wie helpt bij een stage?", "Zoek wie begint."),
                new HelpLine("contact Raster", "Zie hoe je een partner bereikt."),
            ],
            [Report, Mine]))),
        ("help-channel", HelpCard.Build(new HelpCardData(InChannel: true, null,
            [new HelpLine("@Schakelpunt meld", "Open het formulier, alleen voor jou."), new HelpLine("@Schakelpunt wie", "Zoek wie begint.")], [Report]))),
        ("choices", ChoicesCard.Build(new ChoicesCardData("Wat bedoel je?",
            [CardButton.ForCommand("Een signaal melden", "meld"), CardButton.ForCommand("Weten wie begint", "wie verzuim"), CardButton.ForCommand("Iemand bellen", "contact")],
            "Kies wat je wilt doen. Er is nog niets gebeurd."))),
        ("open-form", OpenFormCard.Build(new OpenFormCardData("verzuim", "Is vaak weg van school"))),
        ("private-hint", PrivateHintCard.Build(new PrivateHintCardData("Aventus"))),
        ("responsibility", ResponsibilityCard.Build(new ResponsibilityCardData(
            "VSV-ers", "4.3b", "MBO, Jongerenloket, DWT", "Het MBO werkt nauw samen met het Jongerenloket om snel te reageren wanneer een leerling verzuimt of stopt.",
            "Jongerenloket", "Is de jongere al gestopt? Dan begint het Jongerenloket.",
            [
                new ResponsiblePartner("jongerenloket", "Jongerenloket", "0570 00 00 00", "info@jongerenloket.example"),
                new ResponsiblePartner("aventus", "Aventus", null, "loket@aventus.example"),
                new ResponsiblePartner("dwt", "Deventer Werktalent", null, null),
            ],
            [new ResponsibilityLink("4.3b-signalen", "Signalen in het mbo"), new ResponsibilityLink("4.2-nazorg", "Nazorg")]))),
        ("contact", ContactCard.Build(new ContactCardData("Jongerenloket", Person,
            new ContactPerson("Vervanger Jongerenloket", "Consulent", "0570 00 00 01", "vervanger@jongerenloket.example", PresentToday: true)))),
        ("contact-check", ContactCard.Build(new ContactCardData("Raster", Person with { Mail = null, AwayUntil = new DateOnly(2026, 12, 1) }, null, NeedsCheck: true, new DateOnly(2026, 3, 2)))),
        ("partner-channels", PartnerChannelsCard.Build(new PartnerChannelsCardData(
            [new PartnerChannel("Aventus", "Aventus"), new PartnerChannel("Raster", null), new PartnerChannel("Jongerenloket", "Jongerenloket"), new PartnerChannel("Etty Hillesum Lyceum", null)]))),
        ("partner-channels-complete", PartnerChannelsCard.Build(new PartnerChannelsCardData([new PartnerChannel("Aventus", "Aventus")]))),
        ("link-channels", LinkChannelsCard.Build(new LinkChannelsCardData("form-4",
            [new ChannelProposal(0, "Aventus", "Aventus"), new ChannelProposal(1, "Loket", "Jongerenloket"), new ChannelProposal(2, "DWT", "Deventer Werktalent")]))),
        ("channel-linked", ChannelLinkedCard.Build(new ChannelLinkedCardData("Jongerenloket", "Loket", Linked: true))),
        ("channel-unlinked", ChannelLinkedCard.Build(new ChannelLinkedCardData("Jongerenloket", "Loket", Linked: false))),
        ("message-info", MessageCard.Build(new MessageCardData("Je bent geen deelnemer", "Je bent geen deelnemer van deze casus.", Buttons: [Mine]))),
        ("message-good", MessageCard.Build(new MessageCardData("Ingetrokken", "2026-0042 is ingetrokken. Niemand hoeft nog iets te doen.", MessageTone.Good))),
        ("message-warning", MessageCard.Build(new MessageCardData("Al opgepakt", "Trajectbegeleider Aventus heeft dit al opgepakt.", MessageTone.Warning))),
        ("message-error", MessageCard.Build(new MessageCardData("Dit lukt nu even niet", "Probeer het zo nog eens. Wat je invulde staat er nog.", MessageTone.Attention, "SP-7K2M"))),
    ];
}
