using SocialEval.Tool;

return await Edge.RunAsync(args);
