static C: char = '●';
