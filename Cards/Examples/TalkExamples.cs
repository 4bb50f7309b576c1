using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>What the bot says: welcome, help, answers, channels, errors.</summary>
internal static class TalkExamples
{
    private static readonly CardButton Report = new("Meld een signaal", Verbs.OpenSignalForm, OpensDialog: true);

    private static readonly CardButton Help = CardButton.ForCommand("Wat kan ik hier?", "help");

    private static readonly CardButton Mine = CardButton.ForCommand("Mijn casussen", "mijn casussen");

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
