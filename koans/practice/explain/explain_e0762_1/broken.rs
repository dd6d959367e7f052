static C: char = '●;
