using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace TeamsSchakelpunt.Tests.Layers;

/// <summary>Holds the "may use" column of docs/architecture.md.</summary>
public sealed class LayerTests
{
    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader()
        .LoadAssemblies(typeof(TeamsSchakelpunt.Cards.Schema.AdaptiveCard).Assembly, typeof(TeamsSchakelpunt.Bot.Cases.Case).Assembly, typeof(TeamsSchakelpunt.Sandbox.SandboxAssembly).Assembly)
        .Build();

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Cards.Schema"] = [],
        ["Cards"] = ["Cards.Schema"],
        ["Bot.Glossary"] = [],
        ["Bot.Teams"] = [],
        ["Bot.Storage"] = [],
        ["Bot.Cases"] = ["Bot.Glossary", "Bot.Storage"],
        ["Bot.Partners"] = ["Bot.Glossary", "Bot.Storage"],
        ["Bot.Privacy"] = ["Bot.Glossary", "Bot.Storage", "Bot.Cases", "Bot.Partners", "Cards", "Cards.Schema"],
        ["Bot.Dossier"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Bot.Privacy", "Cards", "Cards.Schema"],
        ["Bot.Regisseur"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Bot.Dossier", "Cards", "Cards.Schema"],
        ["Bot.Doubles"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Bot.Dossier", "Cards", "Cards.Schema"],
        ["Bot.Calendar"] = ["Bot.Glossary", "Bot.Storage"],
        ["Bot.FollowUp"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Bot.Dossier", "Cards", "Cards.Schema"],
        ["Bot.Meetings"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Bot.Privacy", "Bot.Dossier", "Bot.Calendar", "Cards", "Cards.Schema"],
        ["Bot.Transfers"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Bot.Privacy", "Bot.Dossier", "Cards", "Cards.Schema"],
        ["Bot.Signals"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Bot.Privacy", "Bot.Dossier", "Cards", "Cards.Schema"],
        ["Bot.Overstap"] = ["Bot.Glossary", "Bot.Storage", "Bot.Cases", "Bot.Partners", "Bot.Privacy", "Bot.Dossier", "Bot.Signals", "Cards", "Cards.Schema"],
        ["Bot.Channels"] = ["Bot.Glossary", "Bot.Cases", "Bot.Partners", "Cards", "Cards.Schema"],
        ["Bot.Guide"] = ["Bot.Glossary", "Bot.Partners", "Cards", "Cards.Schema"],
        ["Bot.Upkeep"] = ["Bot.Glossary", "Bot.Partners", "Cards", "Cards.Schema"],
        ["Bot.Overview"] = ["Bot.Glossary", "Bot.Partners", "Cards", "Cards.Schema"],
        ["Bot.Knelpunten"] = ["Bot.Glossary", "Bot.Storage", "Bot.Partners", "Bot.Privacy", "Cards", "Cards.Schema"],
        ["Bot.Delivery"] = ["Bot.Glossary", "Bot.Storage", "Bot.Cases", "Bot.Partners", "Bot.Teams"],
        ["Bot.Conversation"] =
        [
            "Bot.Glossary", "Bot.Teams", "Bot.Cases", "Bot.Partners", "Bot.Privacy", "Bot.Dossier", "Bot.Regisseur", "Bot.Doubles", "Bot.Signals", "Bot.Channels", "Bot.Guide", "Bot.Upkeep", "Bot.Overview", "Bot.Meetings", "Bot.Transfers", "Bot.FollowUp", "Bot.Knelpunten", "Bot.Overstap", "Cards",
            "Cards.Schema",
        ],
        ["Bot.Hosting"] =
        [
            "Bot.Glossary", "Bot.Storage", "Bot.Teams", "Bot.Cases", "Bot.Partners", "Bot.Privacy", "Bot.Dossier", "Bot.Regisseur", "Bot.Doubles", "Bot.Signals", "Bot.Channels", "Bot.Guide",
            "Bot.Delivery", "Bot.Conversation", "Bot.Upkeep", "Bot.Overview", "Bot.Calendar", "Bot.Meetings", "Bot.Transfers", "Bot.FollowUp", "Bot.Knelpunten", "Bot.Overstap", "Cards", "Cards.Schema",
        ],
        ["Sandbox"] = ["Bot.Glossary"],
    };

    public static TheoryData<string> Folders => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_the_table_allows(string folder)
    {
        var forbidden = MayUse.Keys.Where(other => other != folder && other != "Cards" && !MayUse[folder].Contains(other)).ToList();
        foreach (var other in forbidden)
        {
            Types().That().ResideInNamespaceMatching(Pattern(folder))
                .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Pattern(other)))
                .WithoutRequiringPositiveResults()
                .Check(Product);
        }
    }

    [Fact]
    public void Every_folder_of_the_bot_is_in_the_table()
    {
        var folders = Product.Types
            .Select(type => type.Namespace?.FullName ?? "")
            .Where(name => name.StartsWith("TeamsSchakelpunt.Bot.", StringComparison.Ordinal))
            .Select(name => string.Join('.', name.Split('.').Skip(1).Take(2)))
            .Distinct();
        Assert.All(folders, folder => Assert.Contains(folder, MayUse.Keys));
    }

    /// <summary>"Cards" is only itself, any other folder includes what lies below it.</summary>
    private static string Pattern(string folder) => folder == "Cards"
        ? @"^TeamsSchakelpunt\.Cards$"
        : $@"^TeamsSchakelpunt\.{folder.Replace(".", @"\.", StringComparison.Ordinal)}(\..*)?$";
}
