"""The agent: route a failing program, ask the model, judge the reply."""
