using System.CommandLine;

return new RootCommand("Reads a social-work journey and evaluates it in words.").Parse(args).Invoke();
