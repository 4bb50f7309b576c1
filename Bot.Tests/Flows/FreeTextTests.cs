using System.Text;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Every field in which people write: what identifies a youngster is stopped there, stays in the form, and goes nowhere.</summary>
public sealed class FreeTextTests
{
    private const string Bsn = "BSN 111222333";
    private const string Phone = "Bel 06-12345678";
    private const string Name = "Hij heet Sjonnie Bakkerman";

    public static TheoryData<string> Fields => [.. All.Keys];

    /// <summary>By field the form, and what else it needs.</summary>
    private static readonly Dictionary<string, (string Open, string Send, (string, string)[] Also)> All = new()
    {
        [Inputs.NoteText] = (Verbs.OpenNote, Verbs.SubmitNote, []),
        [Inputs.What] = (Verbs.OpenAgreement, Verbs.SubmitAgreement, [(Inputs.When, "2026-12-01")]),
        [Inputs.YoungsterWants] = (Verbs.OpenTalk, Verbs.SubmitTalk, [(Inputs.YoungsterKnows, "ja")]),
        [Inputs.Result] = (Verbs.OpenAftercare, Verbs.SubmitAftercare, [(Inputs.Contact, "docent")]),
        [Inputs.WhatWorked] = (Verbs.OpenClose, Verbs.SubmitClose, [(Inputs.Outcome, "op_school"), (Inputs.OpenAgreements, "klaar")]),
        [Inputs.ReasonText] = (Verbs.OpenClose, Verbs.SubmitClose, [(Inputs.Outcome, "op_school"), (Inputs.OpenAgreements, "vervallen")]),
        [$"{Verbs.SubmitInvite} {Inputs.Reason}"] = (Verbs.OpenInvite, Verbs.SubmitInvite, [(Inputs.Partner, "raster"), (Inputs.Participation, "anoniem")]),
        [$"{Verbs.ChangeAgreement} {Inputs.Reason}"] = (Verbs.OpenAgreementChange, Verbs.ChangeAgreement, [(Inputs.Change, "vervalt")]),
        [Inputs.RequestText] = (Verbs.OpenYouthRequest, Verbs.SubmitYouthRequest, [(Inputs.RequestKind, "correctie")]),
        [Inputs.AlreadyDone] = (Verbs.OpenSupplement, Verbs.SubmitSupplement, []),
    };

    /// <summary>Fields of forms that need more before they open: tried by <see cref="MeetingPrivacyTests"/>, <see cref="TransferTests"/> and <see cref="KnelpuntTests"/>.</summary>
    private static readonly string[] TriedWithTheirForms =
    [
        Inputs.Question, Inputs.Tried, Inputs.AskOfOthers, Inputs.ExtraReason, Inputs.YoungsterReason, Inputs.ParentsReason,
        .. new[] { "1", "2", "3" }.Select(row => Inputs.AgreementWhatPrefix + row),
        Inputs.Support, Inputs.WhoContinues, Inputs.StaysInvolved, Inputs.Counter,
        Inputs.KnelpuntTitle, Inputs.WhatHappens, Inputs.Rule, Inputs.WhatHelps, Inputs.KnelpuntAnswer,
    ];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task What_identifies_is_refused_stays_in_the_form_and_is_stored_nowhere(string field)
    {
        await using var @case = await RunningAsync();
        await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, "Bellen"), (Inputs.When, "2026-12-01"));
        var (open, send, also) = All[field];
        var input = field.Split(' ')[^1];
        var before = (await @case.NowAsync()).Version;
        foreach (var text in new[] { Bsn, Phone, Name, new string('x', 500) })
        {
            var form = await @case.OpenAsync(Owner, open, (DataKeys.Agreement, "1"));
            var refused = await @case.SendAsync(Owner, form, send, [.. also, (input, text)]);
            var again = refused.Dialog!.Card;
            Assert.Equal(text, CardReading.StartValues(again)[input]!.ToString());
            Assert.Equal(text == Name, CardReading.Inputs(again).Any(shown => shown["id"]!.ToString() == Inputs.Reviewed));
            Assert.Equal(before, (await @case.NowAsync()).Version);
            if (text is Bsn or Phone) await @case.SendAsync(Owner, form, send, [.. also, (input, text), (Inputs.Reviewed, "true")]);
        }

        Assert.Equal(before, (await @case.NowAsync()).Version);
        var reviewed = await @case.SendAsync(Owner, await @case.OpenAsync(Owner, open, (DataKeys.Agreement, "1")), send, [.. also, (input, Name), (Inputs.Reviewed, "true")]);
        Assert.NotEqual(PressOutcome.Error, reviewed.Outcome);
        Assert.Equal(before + 1, (await @case.NowAsync()).Version);
        await @case.Schakelpunt.StopBotAsync();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(@case.Schakelpunt.StorePath)!))
        {
            var stored = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            foreach (var secret in new[] { "111222333", "12345678", "Bakkerman" }) Assert.DoesNotContain(secret, stored, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Bakkerman", @case.Schakelpunt.Logs.Text + @case.Teams.AllPostedText(), StringComparison.Ordinal);
        await @case.Schakelpunt.StartBotAsync();
    }

    [Fact]
    public void No_field_in_which_people_write_is_left_out() => Assert.Equal(
        CardCatalogue.All.SelectMany(card => CardReading.Inputs(System.Text.Json.Nodes.JsonNode.Parse(CardJson.Serialize(card.Card))))
            .Where(input => input["type"]!.ToString() == "Input.Text").Select(input => input["id"]!.ToString())
            .Except([Inputs.Observed, Inputs.GoesWell, Inputs.Initials, Inputs.OtherCase])
            .Except(TriedWithTheirForms)
            .Except([Inputs.Name, Inputs.Function, Inputs.Phone, Inputs.Mail, Inputs.Topics, Inputs.ObjectId, Inputs.Contact]).Distinct().Order(),
        All.Keys.Select(field => field.Split(' ')[^1]).Distinct().Order());
}
