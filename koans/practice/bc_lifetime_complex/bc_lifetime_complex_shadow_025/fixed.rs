pub struct Book<'p> {
    aliases: Vec<(&'p str, &'p str)>,
}

impl<'p> Book<'p> {
    pub fn load(text: &'p str) -> Self {
        let aliases = text
            .lines()
            .filter_map(|line| line.split_once('='))
            .map(|(a, b)| (a.trim(), b.trim()))
            .collect();
        Book { aliases }
    }

    pub fn resolve<'q>(&self, name: &'q str) -> &'q str
    where
        'p: 'q,
    {
        let mut current: &'q str = name;
        for _ in 0..self.aliases.len() {
            match self.aliases.iter().find(|(alias, _)| *alias == current) {
                Some((_, target)) => current = target,
                None => break,
            }
        }
        current
    }
}
