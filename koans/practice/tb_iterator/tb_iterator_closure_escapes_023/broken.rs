pub fn ticks(every: u32, offset: u32) -> impl Iterator<Item = u32> {
    (0..).map(|n| offset + n * every)
}

pub struct Drum {
    pub name: char,
    pub every: u32,
    pub offset: u32,
}

impl Drum {
    pub fn line(&self, length: u32) -> String {
        let mut line = vec!['.'; length as usize];
        for tick in ticks(self.every, self.offset).take_while(|tick| *tick < length) {
            line[tick as usize] = self.name;
        }
        line.into_iter().collect()
    }
}
